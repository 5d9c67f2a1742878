<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Configuration</name>
    <message>
        <source>There is no environment &quot;%1&quot;. %2 knows: %3.</source>
        <translation>&quot;%1&quot; नाम का कोई परिवेश नहीं है। %2 में ये हैं: %3।</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>क्या आपका मतलब &quot;%1&quot; था?</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot;. %2 knows: %3.</source>
        <translation>&quot;%1&quot; नाम का कोई होस्ट नहीं है। %2 में ये हैं: %3।</translation>
    </message>
    <message>
        <source>%1 is a folder, not a configuration file.</source>
        <translation>%1 एक फ़ोल्डर है, कॉन्फ़िगरेशन फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Name the configuration with --config FILE.</source>
        <translation>कॉन्फ़िगरेशन को --config FILE से बताइए।</translation>
    </message>
    <message>
        <source>There is no slipway.toml in %1 or a folder above it.</source>
        <translation>%1 या उससे ऊपर के किसी फ़ोल्डर में slipway.toml नहीं है।</translation>
    </message>
    <message>
        <source>Go to the project&apos;s folder, or name the file with --config FILE.</source>
        <translation>प्रोजेक्ट के फ़ोल्डर में जाइए, या फ़ाइल को --config FILE से बताइए।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a good name; expected %2.</source>
        <translation>&quot;%1&quot; सही नाम नहीं है; अपेक्षित: %2।</translation>
    </message>
    <message>
        <source>%1 is used twice; the other place is %2.</source>
        <translation>%1 दो बार आया है; दूसरी जगह %2 है।</translation>
    </message>
    <message>
        <source>Port %1 of host &quot;%2&quot;</source>
        <translation>होस्ट &quot;%2&quot; का पोर्ट %1</translation>
    </message>
    <message>
        <source>a table [project] with the project&apos;s name</source>
        <translation>प्रोजेक्ट के नाम के साथ [project] तालिका</translation>
    </message>
    <message>
        <source>at least one table [hosts.NAME] with the server&apos;s address</source>
        <translation>सर्वर के पते के साथ कम से कम एक [hosts.NAME] तालिका</translation>
    </message>
    <message>
        <source>at least one table [environments.NAME]</source>
        <translation>कम से कम एक [environments.NAME] तालिका</translation>
    </message>
    <message>
        <source>There is no [hosts.%1]; expected one of: %2.</source>
        <translation>[hosts.%1] नहीं है; इनमें से एक अपेक्षित है: %2।</translation>
    </message>
    <message>
        <source>This is the root of the server; expected a folder of the environment&apos;s own.</source>
        <translation>यह सर्वर का मूल फ़ोल्डर है; परिवेश का अपना फ़ोल्डर अपेक्षित है।</translation>
    </message>
    <message>
        <source>The backups would lie around the environment&apos;s directory %1; expected a folder of their own.</source>
        <translation>बैकअप परिवेश के फ़ोल्डर %1 को घेर लेंगे; उनके लिए अलग फ़ोल्डर अपेक्षित है।</translation>
    </message>
    <message>
        <source>on host &quot;%1&quot;</source>
        <translation>होस्ट &quot;%1&quot; पर</translation>
    </message>
    <message>
        <source>The directory %1 %2</source>
        <translation>फ़ोल्डर %1 %2</translation>
    </message>
    <message>
        <source>The backup folder %1 %2</source>
        <translation>बैकअप फ़ोल्डर %1 %2</translation>
    </message>
    <message>
        <source>The compose project &quot;%1&quot; %2</source>
        <translation>compose प्रोजेक्ट &quot;%1&quot; %2</translation>
    </message>
    <message>
        <source>The container &quot;%1&quot; on host &quot;%2&quot;</source>
        <translation>होस्ट &quot;%2&quot; पर कंटेनर &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The health is asked for through the host port; expected host_port beside it.</source>
        <translation>health की जाँच होस्ट पोर्ट से होती है; साथ में host_port अपेक्षित है।</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>इनमें से एक: %1</translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; has no service &quot;%2&quot;; expected one of: %3.</source>
        <translation>परिवेश &quot;%1&quot; में &quot;%2&quot; सेवा नहीं है; इनमें से एक अपेक्षित है: %3।</translation>
    </message>
    <message>
        <source>(none is declared)</source>
        <translation>(कोई घोषित नहीं है)</translation>
    </message>
    <message>
        <source>There is no command; expected its words, such as [&quot;npm&quot;, &quot;run&quot;, &quot;migrate&quot;].</source>
        <translation>कोई कमांड नहीं है; उसके शब्द अपेक्षित हैं, जैसे [&quot;npm&quot;, &quot;run&quot;, &quot;migrate&quot;]।</translation>
    </message>
    <message>
        <source>There is no [environments.%1]; expected one of: %2.</source>
        <translation>[environments.%1] नहीं है; इनमें से एक अपेक्षित है: %2।</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; without `source`</source>
        <translation>बिना `source` का डोमेन &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No backup at all would be kept; expected at least one number above 0.</source>
        <translation>इस तरह कोई बैकअप नहीं बचेगा; 0 से बड़ी कम से कम एक संख्या अपेक्षित है।</translation>
    </message>
    <message>
        <source>The environments promote from each other in a circle; expected one that promotes from none.</source>
        <translation>परिवेश एक-दूसरे से गोल चक्कर में प्रमोट होते हैं; एक ऐसा अपेक्षित है जो किसी से प्रमोट न हो।</translation>
    </message>
    <message>
        <source>a text of one line in quotes</source>
        <translation>उद्धरण चिह्नों में एक पंक्ति का पाठ</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>उद्धरण चिह्नों में पाठ</translation>
    </message>
    <message>
        <source>a name of letters, digits, - and _, at most 40 of them</source>
        <translation>अक्षरों, अंकों, - और _ से बना नाम, अधिकतम 40 वर्ण</translation>
    </message>
    <message>
        <source>the name of a container (letters, digits, -, _ and .)</source>
        <translation>किसी कंटेनर का नाम (अक्षर, अंक, -, _ और .)</translation>
    </message>
    <message>
        <source>a name of a compose project (small letters, digits, - and _)</source>
        <translation>compose प्रोजेक्ट का नाम (छोटे अक्षर, अंक, - और _)</translation>
    </message>
    <message>
        <source>an absolute path on the server, such as &quot;/home/deploy/shop&quot;</source>
        <translation>सर्वर पर पूरा पथ, जैसे &quot;/home/deploy/shop&quot;</translation>
    </message>
    <message>
        <source>the path of a compose file relative to the environment&apos;s directory, without ..</source>
        <translation>परिवेश के फ़ोल्डर से compose फ़ाइल का पथ, बिना ..</translation>
    </message>
    <message>
        <source>a pattern as in .gitignore, such as &quot;uploads/&quot;</source>
        <translation>.gitignore जैसा पैटर्न, जैसे &quot;uploads/&quot;</translation>
    </message>
    <message>
        <source>the name or the IP address of a server</source>
        <translation>सर्वर का नाम या IP पता</translation>
    </message>
    <message>
        <source>the name of a user on the server</source>
        <translation>सर्वर पर किसी उपयोगकर्ता का नाम</translation>
    </message>
    <message>
        <source>a jump host as in ssh, such as &quot;user@bastion:22&quot;</source>
        <translation>ssh जैसा जंप होस्ट, जैसे &quot;user@bastion:22&quot;</translation>
    </message>
    <message>
        <source>an address such as &quot;http://localhost:8080&quot;</source>
        <translation>कोई पता, जैसे &quot;http://localhost:8080&quot;</translation>
    </message>
    <message>
        <source>a domain in small letters, such as &quot;shop.example.org&quot;</source>
        <translation>छोटे अक्षरों में डोमेन, जैसे &quot;shop.example.org&quot;</translation>
    </message>
    <message>
        <source>a path that begins with /, such as &quot;/health&quot;</source>
        <translation>/ से शुरू होने वाला पथ, जैसे &quot;/health&quot;</translation>
    </message>
    <message>
        <source>a time such as &quot;90s&quot;, &quot;5m&quot; or &quot;1h&quot;, at most &quot;24h&quot;</source>
        <translation>समय, जैसे &quot;90s&quot;, &quot;5m&quot; या &quot;1h&quot;, अधिकतम &quot;24h&quot;</translation>
    </message>
    <message>
        <source>the five fields of cron, such as &quot;0 3 * * *&quot;</source>
        <translation>cron के पाँच खाने, जैसे &quot;0 3 * * *&quot;</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>एक सूची</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>एक तालिका</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>तारीख या समय</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>यह TOML नहीं है: %1।</translation>
    </message>
    <message>
        <source>This key is unknown. Known here: %1.</source>
        <translation>यह कुंजी अज्ञात है। यहाँ ज्ञात कुंजियाँ: %1।</translation>
    </message>
    <message>
        <source>This key is unknown. Did you mean &quot;%1&quot;?</source>
        <translation>यह कुंजी अज्ञात है। क्या आपका मतलब &quot;%1&quot; था?</translation>
    </message>
    <message>
        <source>This key is missing; expected %1.</source>
        <translation>यह कुंजी नहीं मिली; अपेक्षित: %1।</translation>
    </message>
    <message>
        <source>This is %1; expected %2.</source>
        <translation>यह %1 है; अपेक्षित: %2।</translation>
    </message>
    <message>
        <source>a list in brackets, each of it %1</source>
        <translation>कोष्ठकों में सूची, हर एक %1</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true या false, बिना उद्धरण चिह्नों के</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, without quotes</source>
        <translation>%1 से %2 तक की पूर्ण संख्या, बिना उद्धरण चिह्नों के</translation>
    </message>
    <message>
        <source>a table, [%1]</source>
        <translation>तालिका, [%1]</translation>
    </message>
    <message>
        <source>tables, [[%1]]</source>
        <translation>तालिकाएँ, [[%1]]</translation>
    </message>
    <message>
        <source>This list is empty; expected one compose file at least.</source>
        <translation>यह सूची खाली है; कम से कम एक compose फ़ाइल अपेक्षित है।</translation>
    </message>
    <message>
        <source>This list names a file twice.</source>
        <translation>यह सूची एक फ़ाइल को दो बार बताती है।</translation>
    </message>
    <message>
        <source>No database at all would be backed up; expected at least one name, or no such key for every database of the container.</source>
        <translation>किसी भी डेटाबेस का बैकअप नहीं होगा; कम से कम एक नाम अपेक्षित है, या कंटेनर के हर डेटाबेस के लिए ऐसी कोई कुंजी नहीं।</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is named in databases too; expected it in one of the two.</source>
        <translation>डेटाबेस &quot;%1&quot; databases में भी है; वह दोनों में से एक में अपेक्षित है।</translation>
    </message>
    <message>
        <source>a name in PostgreSQL, at most 63 bytes long</source>
        <translation>PostgreSQL का एक नाम, अधिकतम 63 बाइट लंबा</translation>
    </message>
    <message>
        <source>the name of a compose profile</source>
        <translation>compose प्रोफ़ाइल का नाम</translation>
    </message>
    <message>
        <source>the path of an env file relative to the environment&apos;s directory, without ..</source>
        <translation>परिवेश के फ़ोल्डर से env फ़ाइल का पथ, बिना ..</translation>
    </message>
    <message>
        <source>%1 is no regular file, so it was not read.</source>
        <translation>%1 कोई सामान्य फ़ाइल नहीं है, इसलिए उसे नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>%1 is larger than any configuration can be (%2 bytes).</source>
        <translation>%1 किसी भी कॉन्फ़िगरेशन से बड़ी है (%2 बाइट)।</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Install and start a keychain (gnome-keyring or KWallet) in this session, or type the secret when it is asked for.</source>
        <translation>इस सत्र में कीचेन (gnome-keyring या KWallet) इंस्टॉल करके चालू कीजिए, या पूछे जाने पर पासवर्ड लिखिए।</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>कीचेन पर ताला लगा है।</translation>
    </message>
    <message>
        <source>Unlock it, for example by logging in to the desktop, or type the secret when it is asked for.</source>
        <translation>उसे खोलिए, जैसे डेस्कटॉप पर लॉग इन करके, या पूछे जाने पर पासवर्ड लिखिए।</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>कीचेन नहीं खोला गया।</translation>
    </message>
    <message>
        <source>Allow it when the keychain asks, or type the secret.</source>
        <translation>कीचेन पूछे तो अनुमति दीजिए, या पासवर्ड लिखिए।</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>यहाँ कोई कीचेन नहीं है।</translation>
    </message>
    <message>
        <source>No keychain runs in this session.</source>
        <translation>इस सत्र में कोई कीचेन नहीं चल रहा।</translation>
    </message>
    <message>
        <source>The keychain has no keyring to keep a secret in.</source>
        <translation>कीचेन में पासवर्ड रखने के लिए कोई कीरिंग नहीं है।</translation>
    </message>
    <message>
        <source>Make a default keyring, for example by logging in to the desktop once.</source>
        <translation>डिफ़ॉल्ट कीरिंग बनाइए, जैसे एक बार डेस्कटॉप पर लॉग इन करके।</translation>
    </message>
    <message>
        <source>The keychain does not work: %1.</source>
        <translation>कीचेन काम नहीं कर रहा: %1।</translation>
    </message>
    <message>
        <source>Check that libsecret (package libsecret-1-0) is installed.</source>
        <translation>देखिए कि libsecret (पैकेज libsecret-1-0) इंस्टॉल है या नहीं।</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds.</source>
        <translation>कीचेन ने %1 सेकंड में उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>Look for its window that asks for a password, unlock it and try again.</source>
        <translation>पासवर्ड पूछने वाली उसकी विंडो देखिए, उसे खोलिए और फिर से कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>Passwords are kept in memory only, until this program ends.</source>
        <translation>पासवर्ड केवल मेमोरी में रहते हैं, जब तक यह प्रोग्राम चलता है।</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Unchanged: %1.</source>
        <translation>अपरिवर्तित: %1।</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation>&quot;%1&quot; %2 नहीं है।</translation>
    </message>
    <message>
        <source>a name of an environment (letters, digits, - and _)</source>
        <translation>परिवेश का नाम (अक्षर, अंक, - और _)</translation>
    </message>
    <message>
        <source>a name of a host (letters, digits, - and _)</source>
        <translation>होस्ट का नाम (अक्षर, अंक, - और _)</translation>
    </message>
    <message>
        <source>a name of a container (letters, digits, -, _ and .)</source>
        <translation>कंटेनर का नाम (अक्षर, अंक, -, _ और .)</translation>
    </message>
    <message>
        <source>a release (letters, digits, -, _ and .)</source>
        <translation>रिलीज़ (अक्षर, अंक, -, _ और .)</translation>
    </message>
    <message>
        <source>a job (letters, digits, -, _ and .)</source>
        <translation>जॉब (अक्षर, अंक, -, _ और .)</translation>
    </message>
    <message>
        <source>an absolute path on the server</source>
        <translation>सर्वर पर पूरा पथ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not contain . or .. segments.</source>
        <translation>&quot;%1&quot; में . या .. वाले खंड नहीं होने चाहिए।</translation>
    </message>
    <message>
        <source>a file name of a backup</source>
        <translation>बैकअप का फ़ाइल नाम</translation>
    </message>
    <message>
        <source>&quot;%1...&quot; is too long for a backup&apos;s name.</source>
        <translation>&quot;%1...&quot; बैकअप के नाम के लिए बहुत लंबा है।</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>DOMAIN</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>NGINX</source>
        <translation>NGINX</translation>
    </message>
    <message>
        <source>FRONTEND</source>
        <translation>फ़्रंटएंड</translation>
    </message>
    <message>
        <source>BACKEND</source>
        <translation>बैकएंड</translation>
    </message>
    <message>
        <source>DATABASE</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>BACKUPS</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>SECOND COPY</source>
        <translation>दूसरी प्रति</translation>
    </message>
</context>
<context>
    <name>Slipway::App</name>
    <message>
        <source>The control room of a platform that runs with Docker Compose on a server.</source>
        <translation>सर्वर पर Docker Compose से चलने वाले प्लेटफ़ॉर्म का नियंत्रण कक्ष।</translation>
    </message>
    <message>
        <source>The project&apos;s configuration; without it, slipway.toml in this folder or the nearest one above.</source>
        <translation>प्रोजेक्ट का कॉन्फ़िगरेशन; इसके बिना इसी फ़ोल्डर की या ऊपर सबसे पास की slipway.toml।</translation>
    </message>
</context>
<context>
    <name>Slipway::App::Tray</name>
    <message>
        <source>&amp;Open</source>
        <translation>खोलिए (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Download missing backups</source>
        <translation>छूटे हुए बैकअप डाउनलोड कीजिए (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलिए (&amp;Q)</translation>
    </message>
    <message>
        <source>Backups could not be downloaded</source>
        <translation>बैकअप डाउनलोड नहीं हो सके</translation>
    </message>
</context>
<context>
    <name>Slipway::Cli</name>
    <message>
        <source>There is no option %1.</source>
        <translation>%1 नाम का कोई विकल्प नहीं है।</translation>
    </message>
    <message>
        <source>slipway-cli --help lists the options.</source>
        <translation>slipway-cli --help विकल्प दिखाता है।</translation>
    </message>
    <message>
        <source>The option %1 requires a value.</source>
        <translation>विकल्प %1 को एक मान चाहिए।</translation>
    </message>
    <message>
        <source>
The job runs on the server. Enter or Ctrl-C: leave it running.  c and Enter: cancel it and undo what it did. </source>
        <translation>
जॉब सर्वर पर चल रही है। Enter या Ctrl-C: चलने दें।  c और Enter: रद्द करें और किए हुए को पूर्ववत करें। </translation>
    </message>
    <message>
        <source>Add --confirm %1.</source>
        <translation>--confirm %1 जोड़िए।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was confirmed, but this concerns %2.</source>
        <translation>पुष्टि &quot;%1&quot; की हुई, पर बात %2 की है।</translation>
    </message>
    <message>
        <source>This was not confirmed.</source>
        <translation>किसी ने इसकी हामी नहीं भरी।</translation>
    </message>
    <message>
        <source>Cancelling %1; what it did is undone.</source>
        <translation>%1 रद्द हो रही है; उसने जो किया वह पूर्ववत होगा।</translation>
    </message>
    <message>
        <source>The step that runs now can&apos;t be cut short; %1 is cancelled as soon as it is done.</source>
        <translation>अभी चल रहा चरण बीच में नहीं रुक सकता; उसके पूरा होते ही %1 रद्द होगी।</translation>
    </message>
    <message>
        <source>%1 is undoing what it did already.</source>
        <translation>%1 अपना किया हुआ पहले से ही पूर्ववत कर रही है।</translation>
    </message>
    <message>
        <source>%1 was interrupted: nothing runs it any more. slipway-cli recover undoes it.</source>
        <translation>%1 बीच में टूट गई: अब उसे कोई नहीं चला रहा। slipway-cli recover उसे पूर्ववत करता है।</translation>
    </message>
    <message>
        <source>%1 has ended already; slipway-cli attach %1 tells how.</source>
        <translation>%1 समाप्त हो चुकी है; slipway-cli attach %1 बताता है कि कैसे।</translation>
    </message>
    <message>
        <source>Which fingerprint is to be trusted? Add --fingerprint SHA256:...</source>
        <translation>किस फ़िंगरप्रिंट पर भरोसा करना है? --fingerprint SHA256:... जोड़िए</translation>
    </message>
    <message>
        <source>On the server itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>सर्वर पर ही: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>The %1 key of %2 is trusted from now on.</source>
        <translation>अब से %2 की %1 कुंजी पर भरोसा है।</translation>
    </message>
    <message>
        <source>The password of %1 can&apos;t be kept: %2</source>
        <translation>%1 का पासवर्ड नहीं रखा जा सकता: %2</translation>
    </message>
    <message>
        <source>No password was given; nothing was kept.</source>
        <translation>कोई पासवर्ड नहीं दिया गया; कुछ नहीं रखा गया।</translation>
    </message>
    <message>
        <source>The password of %1 is kept in the keychain.</source>
        <translation>%1 का पासवर्ड कीचेन में रखा है।</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached: %1</source>
        <translation>कीचेन तक पहुँच नहीं है: %1</translation>
    </message>
    <message>
        <source>The password of %1 is no longer in the keychain.</source>
        <translation>%1 का पासवर्ड अब कीचेन में नहीं है।</translation>
    </message>
    <message>
        <source>%1 does not take the argument &quot;%2&quot;.</source>
        <translation>%1 के साथ &quot;%2&quot; नहीं चलता।</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम की कोई कमांड नहीं है।</translation>
    </message>
    <message>
        <source>Commands: %1.</source>
        <translation>कमांड: %1।</translation>
    </message>
    <message>
        <source>Unchanged: %1.</source>
        <translation>अपरिवर्तित: %1।</translation>
    </message>
    <message>
        <source>Which environment? There are: %1.</source>
        <translation>कौन-सा परिवेश? उपलब्ध: %1।</translation>
    </message>
    <message>
        <source>
The server %1 is not known yet. Its %2 key has the fingerprint
    %3
To check it, run this on the server itself and compare:
    %4
Trust it? [yes/no] </source>
        <translation>
सर्वर %1 अभी अपरिचित है। उसकी %2 कुंजी का फ़िंगरप्रिंट
    %3
जाँचने के लिए इसे सर्वर पर ही चलाइए और मिलाइए:
    %4
भरोसा करें? [yes/no] </translation>
    </message>
    <message>
        <source>Wrong password or passphrase. </source>
        <translation>वह सही नहीं था। </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 का पासवर्ड: </translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>%1 का पासफ़्रेज़: </translation>
    </message>
    <message>
        <source>Remember it in the keychain? [yes/no] </source>
        <translation>कीचेन में याद रखें? [yes/no] </translation>
    </message>
    <message>
        <source>Job %1 is on the server; from now on it finishes or undoes itself there.</source>
        <translation>जॉब %1 सर्वर पर है; यहाँ से वह वहीं पूरी होगी या अपने-आप पूर्ववत होगी।</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>पूर्ववत: %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/से</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, %1 शेष</translation>
    </message>
    <message>
        <source>%1: connected, logged in and looked at in %2 s.</source>
        <translation>%1: %2 सेकंड में जुड़े, लॉग इन हुआ और देखा गया।</translation>
    </message>
    <message>
        <source>Changing nginx was not confirmed; nothing was changed.</source>
        <translation>nginx के बदलाव की पुष्टि नहीं हुई; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Add --yes.</source>
        <translation>--yes जोड़िए।</translation>
    </message>
    <message>
        <source>Change nginx so? [y/N] </source>
        <translation>nginx को ऐसे बदलें? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Password of sudo for %1: </source>
        <translation>%1 के लिए sudo का पासवर्ड: </translation>
    </message>
    <message>
        <source>Second copies of the backups of %1</source>
        <translation>%1 के बैकअप की दूसरी प्रतियाँ</translation>
    </message>
    <message>
        <source>Automatic downloads are off.</source>
        <translation>अब अपने-आप कुछ डाउनलोड नहीं होगा।</translation>
    </message>
    <message>
        <source>--every requires a number of hours from 1 to 24, or never.</source>
        <translation>--every को 1 से 24 तक घंटे या never चाहिए।</translation>
    </message>
    <message>
        <source>This would be set up in %1:</source>
        <translation>यह %1 में लगाया जाएगा:</translation>
    </message>
    <message>
        <source>Set it up?</source>
        <translation>लगाएँ?</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message numerus="yes">
        <source>What is missing is downloaded every %n hour(s) now.</source>
        <translation>
            <numerusform>जो छूटा है वह अब हर %n घंटे में डाउनलोड होगा।</numerusform>
            <numerusform>जो छूटा है वह अब हर %n घंटे में डाउनलोड होगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads by themselves could not be set up in %1: %2</source>
        <translation>%1 में अपने-आप डाउनलोड नहीं लगाया जा सका: %2</translation>
    </message>
    <message>
        <source>Run slipway-cli backup pull by hand, or from a scheduler of your own.</source>
        <translation>slipway-cli backup pull ख़ुद चलाइए, या अपने शेड्यूलर से।</translation>
    </message>
    <message>
        <source>Remove these backups of %1?</source>
        <translation>%1 के ये बैकअप हटाएँ?</translation>
    </message>
    <message>
        <source>the backups of %1</source>
        <translation>%1 के बैकअप</translation>
    </message>
    <message>
        <source>the crontab</source>
        <translation>crontab</translation>
    </message>
    <message>
        <source>Why is %1 locked? Others will read it.</source>
        <translation>%1 पर ताला क्यों? दूसरे इसे पढ़ेंगे।</translation>
    </message>
    <message>
        <source>Add --reason &quot;demo at 15:00&quot;.</source>
        <translation>--reason &quot;15:00 पर डेमो&quot; जोड़िए।</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>%1 नाम की कोई जॉब नहीं है।</translation>
    </message>
    <message>
        <source>slipway-cli jobs lists those that are there.</source>
        <translation>slipway-cli jobs मौजूद जॉब दिखाता है।</translation>
    </message>
    <message>
        <source>Which job? slipway-cli jobs lists them.</source>
        <translation>कौन-सी जॉब? slipway-cli jobs उन्हें दिखाता है।</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; in the configuration. There are: %2.</source>
        <translation>विन्यास में &quot;%1&quot; नाम का कोई होस्ट नहीं है। मौजूद हैं: %2।</translation>
    </message>
    <message>
        <source>Which service? Name it as slipway.toml does, or by its container.</source>
        <translation>कौन-सी सेवा? slipway.toml वाला नाम दें, या उसके कंटेनर का।</translation>
    </message>
    <message>
        <source>slipway-cli status %1 lists them.</source>
        <translation>slipway-cli status %1 उनकी सूची दिखाता है।</translation>
    </message>
    <message>
        <source>The certificate of which domain?</source>
        <translation>किस डोमेन का प्रमाणपत्र?</translation>
    </message>
    <message>
        <source>slipway-cli certificates lists them.</source>
        <translation>slipway-cli certificates उनकी सूची दिखाता है।</translation>
    </message>
    <message>
        <source>%1 has no option %2; nothing was changed.</source>
        <translation>%1 में %2 विकल्प नहीं है; कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>It takes: %1.</source>
        <translation>यह लेता है: %1।</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot; to override; nothing was changed.</source>
        <translation>&quot;%1&quot; नाम की कोई शर्त नहीं है जिसे लाँघा जा सके; कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>ये हैं: %1।</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>क्या आपका मतलब %1 था?</translation>
    </message>
    <message>
        <source>Unhealthy before it began: %1.</source>
        <translation>शुरू होने से पहले ही अस्वस्थ: %1।</translation>
    </message>
    <message>
        <source>The job %1 is on no server that answered, and %2 did not: %3</source>
        <translation>जॉब %1 उत्तर देने वाले किसी सर्वर पर नहीं है, और %2 ने उत्तर नहीं दिया: %3</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>प्रयोग: %1</translation>
    </message>
    <message>
        <source>go on although nothing differs</source>
        <translation>अंतर न हो तब भी आगे बढ़ें</translation>
    </message>
    <message>
        <source>deploy to an environment that is otherwise promoted to</source>
        <translation>ऐसे परिवेश पर डिप्लॉय जिस पर वैसे प्रमोट होता है</translation>
    </message>
    <message>
        <source>show what differs in each file</source>
        <translation>हर फ़ाइल का अंतर दिखाएँ</translation>
    </message>
    <message>
        <source>this release in place of the one before</source>
        <translation>पिछली रिलीज़ के बजाय यह रिलीज़</translation>
    </message>
    <message>
        <source>into this folder in place of local_directory</source>
        <translation>local_directory के बजाय इस फ़ोल्डर में</translation>
    </message>
    <message>
        <source>why; others will read it</source>
        <translation>कारण; दूसरे इसे पढ़ेंगे</translation>
    </message>
    <message>
        <source>15:00, 2h or a date; without it until unlock</source>
        <translation>15:00, 2h या तारीख; न हो तो unlock तक</translation>
    </message>
    <message>
        <source>what the server itself shows of its key</source>
        <translation>सर्वर स्वयं अपनी कुंजी का जो दिखाता है</translation>
    </message>
    <message>
        <source>answer other questions with yes</source>
        <translation>दूसरे प्रश्नों का उत्तर हाँ</translation>
    </message>
    <message>
        <source>instead of typing the name of a protected environment</source>
        <translation>सुरक्षित परिवेश का नाम लिखने के बजाय</translation>
    </message>
    <message>
        <source>start the job and leave</source>
        <translation>जॉब शुरू करके लौट जाना</translation>
    </message>
    <message>
        <source>do not wait until it has ended</source>
        <translation>उसके समाप्त होने की प्रतीक्षा न करें</translation>
    </message>
    <message>
        <source>wait for the lock</source>
        <translation>ताला खुलने की प्रतीक्षा</translation>
    </message>
    <message>
        <source>go on although this condition fails (recorded)</source>
        <translation>यह शर्त पूरी न हो तब भी आगे (दर्ज होता है)</translation>
    </message>
    <message>
        <source>show what it would change, and change nothing</source>
        <translation>दिखाएँ कि क्या बदलेगा, और कुछ न बदलें</translation>
    </message>
    <message>
        <source>releases, services, database, routes, backups, jobs</source>
        <translation>रिलीज़, सेवाएँ, डेटाबेस, रूट, बैकअप, जॉब</translation>
    </message>
    <message>
        <source>check this computer, the connection and the server, each with its fix</source>
        <translation>कंप्यूटर, कनेक्शन और सर्वर की जाँच, हर एक का उपाय</translation>
    </message>
    <message>
        <source>where the configuration and the server disagree</source>
        <translation>जहाँ घोषित और मौजूद में अंतर है</translation>
    </message>
    <message>
        <source>renew a certificate through the server&apos;s certbot, if it is due</source>
        <translation>सर्वर के certbot से, अगर समय हो गया हो</translation>
    </message>
    <message>
        <source>the domains&apos; certificates: issuer, days left, served or only a file</source>
        <translation>डोमेन के प्रमाणपत्र: जारीकर्ता, शेष दिन, परोसा गया या केवल फ़ाइल</translation>
    </message>
    <message>
        <source>the declared routes as server blocks, against what nginx has</source>
        <translation>घोषित रूट server ब्लॉक के रूप में, nginx से तुलना</translation>
    </message>
    <message>
        <source>what a deploy would change, and its runbook</source>
        <translation>डिप्लॉय क्या बदलेगा, और उसकी रनबुक</translation>
    </message>
    <message>
        <source>what a promotion would change, and its runbook</source>
        <translation>प्रमोट क्या बदलेगा, और उसकी रनबुक</translation>
    </message>
    <message>
        <source>what a rollback would change, and what it would not</source>
        <translation>रोलबैक क्या बदलेगा और क्या नहीं</translation>
    </message>
    <message>
        <source>what a restart would do, and its runbook</source>
        <translation>फिर से चालू करने से क्या होगा, और उसके चरण</translation>
    </message>
    <message>
        <source>the releases that ENV can be rolled back to</source>
        <translation>ENV किन पर लौट सकता है</translation>
    </message>
    <message>
        <source>every backup, on the server and here</source>
        <translation>हर बैकअप, सर्वर पर और यहाँ</translation>
    </message>
    <message>
        <source>which backups the server takes by itself, and whether it did</source>
        <translation>सर्वर कौन-से बैकअप अपने-आप लेता है, और लिए या नहीं</translation>
    </message>
    <message>
        <source>every operation by anybody, from the server&apos;s audit log</source>
        <translation>सबका हर काम, सर्वर के ऑडिट से</translation>
    </message>
    <message>
        <source>running and ended operations of everybody on this project</source>
        <translation>इस प्रोजेक्ट पर सबके चल रहे और समाप्त काम</translation>
    </message>
    <message>
        <source>deploy the local tree to ENV, after a verified backup</source>
        <translation>स्थानीय ट्री ENV पर, जाँचे हुए बैकअप से सुरक्षित</translation>
    </message>
    <message>
        <source>promote the environment that ENV promotes from, inside the server</source>
        <translation>ENV का स्रोत परिवेश ENV पर, सर्वर के भीतर ही</translation>
    </message>
    <message>
        <source>go back to a kept release, by its own images, in seconds</source>
        <translation>रखी हुई रिलीज़ फिर से, उसी की इमेज से, सेकंडों में</translation>
    </message>
    <message>
        <source>restart one container as it is, after a verified backup</source>
        <translation>एक कंटेनर, जैसा है वैसा ही, जाँचे हुए बैकअप के बाद</translation>
    </message>
    <message>
        <source>keep everybody&apos;s jobs from running on ENV</source>
        <translation>तब तक वहाँ किसी की जॉब नहीं चलती</translation>
    </message>
    <message>
        <source>remove that lock</source>
        <translation>वह ताला फिर हटाता है</translation>
    </message>
    <message>
        <source>follow a job, or show an ended one again</source>
        <translation>जॉब को देखना, या समाप्त जॉब फिर सुनाना</translation>
    </message>
    <message>
        <source>stop a job and undo what it did</source>
        <translation>रोकना और उसका किया पूर्ववत करना</translation>
    </message>
    <message>
        <source>undo a job that was interrupted</source>
        <translation>बीच में रुकी जॉब को पूर्ववत करना</translation>
    </message>
    <message>
        <source>take a verified backup now</source>
        <translation>जाँचा हुआ बैकअप, अभी</translation>
    </message>
    <message>
        <source>read backups whole, and name what is damaged</source>
        <translation>उन्हें पढ़कर ख़राब को बताना</translation>
    </message>
    <message>
        <source>download the second copies; resumes where it was cut</source>
        <translation>दूसरी प्रतियाँ यहाँ लाना; जहाँ टूटा वहीं से आगे</translation>
    </message>
    <message>
        <source>remove the backups that retention lets go</source>
        <translation>नीति जिन्हें छोड़े उन्हें हटाना</translation>
    </message>
    <message>
        <source>set the server&apos;s crontab line for backups, after trying it once</source>
        <translation>बैकअप के लिए सर्वर की crontab पंक्ति, पहले एक बार आज़माकर</translation>
    </message>
    <message>
        <source>apply that plan: tested on a copy first, undone if a domain stops answering</source>
        <translation>उन्हें लिखना: प्रति पर आज़माकर, पुरानी फ़ाइलें रखकर; कोई डोमेन चुप हो तो वापस</translation>
    </message>
    <message>
        <source>trust the server with this key from now on</source>
        <translation>इस कुंजी वाले सर्वर पर अब से भरोसा करना</translation>
    </message>
    <message>
        <source>keep a password in the system&apos;s keychain</source>
        <translation>पासवर्ड को सिस्टम की कीचेन में रखना</translation>
    </message>
    <message>
        <source>remove it from the keychain</source>
        <translation>उसे वहाँ से हटाना</translation>
    </message>
    <message>
        <source>without it: slipway.toml in this folder or the nearest one above it</source>
        <translation>इसके बिना: इसी फ़ोल्डर की या ऊपर सबसे पास की slipway.toml</translation>
    </message>
    <message>
        <source>one JSON document for a query, one object a line for an operation</source>
        <translation>प्रश्न के लिए एक JSON दस्तावेज़, काम के लिए हर पंक्ति में एक ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>say only what went wrong</source>
        <translation>केवल वही बताएँ जो बिगड़ा</translation>
    </message>
    <message>
        <source>also of a command: what it takes, and how it ends</source>
        <translation>किसी कमांड की भी: वह क्या लेता है और कैसे समाप्त होता है</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>failed, or failed and undone</source>
        <translation>विफल, या विफल और पूर्ववत</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>कॉन्फ़िगरेशन</translation>
    </message>
    <message>
        <source>cannot connect or log in; of several servers, to one</source>
        <translation>कनेक्शन या लॉग इन नहीं हुआ; कई सर्वर हों तो किसी एक पर</translation>
    </message>
    <message>
        <source>host key unknown or changed</source>
        <translation>होस्ट कुंजी अज्ञात या बदली हुई</translation>
    </message>
    <message>
        <source>refused by a guard; nothing was changed</source>
        <translation>किसी शर्त ने रोका; कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>left running: how it ended is not known yet (with --detach, asked for, 0)</source>
        <translation>चलता छोड़ा: अंत नहीं देखा गया (--detach से, यानी माँगने पर, 0)</translation>
    </message>
    <message>
        <source>Look (changes nothing):</source>
        <translation>देखना (कुछ नहीं बदलता):</translation>
    </message>
    <message>
        <source>Do:</source>
        <translation>करना:</translation>
    </message>
    <message>
        <source>Options where they apply (COMMAND --help tells where):</source>
        <translation>विकल्प, जहाँ लागू हों (COMMAND --help बताता है कहाँ):</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>हर जगह के विकल्प:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>निकास कोड:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>विकल्प:</translation>
    </message>
    <message>
        <source>The option %1 was given an empty value; nothing was changed.</source>
        <translation>विकल्प %1 का मान खाली है; कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The option %1 was given twice, with &quot;%2&quot; and &quot;%3&quot;; nothing was changed.</source>
        <translation>विकल्प %1 दो बार दिया गया, “%2” और “%3” के साथ; कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Takes %1 out of %2.</source>
        <translation>%1 को %2 से हटाता है।</translation>
    </message>
    <message numerus="yes">
        <source>Downloads %n backup(s), %1; %2 lie here already.</source>
        <translation>
            <numerusform>%n बैकअप डाउनलोड करता है, %1; %2 यहाँ पहले से हैं।</numerusform>
            <numerusform>%n बैकअप डाउनलोड करता है, %1; %2 यहाँ पहले से हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes nothing, so there is nothing to try with --dry-run.</source>
        <translation>%1 कुछ नहीं बदलता, इसलिए --dry-run से परखने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>%1 was given an empty %2; nothing was changed.</source>
        <translation>%1 को खाली %2 दिया गया; कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>let this computer&apos;s own scheduler do that</source>
        <translation>यह काम इस कंप्यूटर के अपने शेड्यूलर को सौंपें</translation>
    </message>
    <message>
        <source>What was to be printed could not be written to the standard output: %1. The command itself ended with exit code %2.</source>
        <translation>जो छापना था वह मानक आउटपुट पर नहीं लिखा जा सका: %1। कमांड स्वयं निकास कोड %2 के साथ समाप्त हुई।</translation>
    </message>
    <message>
        <source>The %1 key of %2 is trusted already (%3).</source>
        <translation>%2 की %1 कुंजी पर पहले से भरोसा है (%3)।</translation>
    </message>
    <message>
        <source>Trusts the %1 key of %2, which has that fingerprint, and adds it to %3.</source>
        <translation>%2 की %1 कुंजी पर, जिसका यही फ़िंगरप्रिंट है, भरोसा करता है और उसे %3 में जोड़ता है।</translation>
    </message>
    <message>
        <source>Asks for the password of %1, and keeps it in the keychain.</source>
        <translation>%1 का पासवर्ड पूछता है और उसे कीचेन में रखता है।</translation>
    </message>
    <message>
        <source>Takes the password of %1 out of the keychain.</source>
        <translation>%1 का पासवर्ड कीचेन से हटाता है।</translation>
    </message>
    <message>
        <source>Cancels the %1 %2 of %3 on %4, and undoes what it did; a step that can&apos;t be cut short ends first.</source>
        <translation>%4 पर %3 का %1 %2 रद्द करता है और जो किया उसे वापस लेता है; जो चरण बीच में नहीं रोका जा सकता वह पहले पूरा होता है।</translation>
    </message>
    <message>
        <source>It is at the step %1.</source>
        <translation>यह चरण %1 पर है।</translation>
    </message>
    <message>
        <source>The option %1 requires a value, and %2 is an option; nothing was changed.</source>
        <translation>विकल्प %1 को एक मान चाहिए, और %2 एक विकल्प है; कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>%1=%2 takes it for a value.</source>
        <translation>%1=%2 इसे मान के रूप में लेता है।</translation>
    </message>
    <message>
        <source>The keychain gives no password of %1.</source>
        <translation>कीचेन %1 का कोई पासवर्ड नहीं देती।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing: %n backup(s) lie here already.</source>
        <translation>
            <numerusform>कुछ नहीं छूटा: %n बैकअप यहाँ पहले से है।</numerusform>
            <numerusform>कुछ नहीं छूटा: %n बैकअप यहाँ पहले से हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention keeps every backup of %1.</source>
        <translation>नीति %1 के सभी बैकअप रखती है।</translation>
    </message>
    <message numerus="yes">
        <source>Removes %n file(s) of %1, %2:</source>
        <translation>
            <numerusform>%1 की %n फ़ाइल हटाता है, %2:</numerusform>
            <numerusform>%1 की %n फ़ाइलें हटाता है, %2:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the crontab stays as it is.</source>
        <translation>%1: crontab जैसी है वैसी ही रहती है।</translation>
    </message>
    <message>
        <source>%1: the crontab changes:</source>
        <translation>%1: crontab बदलती है:</translation>
    </message>
    <message>
        <source>%1: the scheduled backup of %2 is installed, and takes one backup of each as cron will; if one can&apos;t be taken, the crontab stays as it is.</source>
        <translation>%1: %2 का नियत बैकअप लगाया जाता है, और हर परिवेश का एक बैकअप वैसे लिया जाता है जैसे cron लेगा; यदि कोई न लिया जा सके, तो crontab जैसी है वैसी ही रहती है।</translation>
    </message>
    <message>
        <source>%1: the files of the scheduled backup of %2 go.</source>
        <translation>%1: %2 के नियत बैकअप की फ़ाइलें हटती हैं।</translation>
    </message>
    <message>
        <source>Sets the schedule of the backups:</source>
        <translation>बैकअप की समय-सारणी लगाता है:</translation>
    </message>
    <message>
        <source>There is no schedule of Slipway&apos;s to remove.</source>
        <translation>हटाने के लिए Slipway की कोई समय-सारणी नहीं है।</translation>
    </message>
    <message>
        <source>Removes the schedule of the backups:</source>
        <translation>बैकअप की समय-सारणी हटाता है:</translation>
    </message>
    <message>
        <source>Remove the schedule?</source>
        <translation>समय-सारणी हटाएँ?</translation>
    </message>
    <message>
        <source>Set the schedule so?</source>
        <translation>समय-सारणी ऐसे लगाएँ?</translation>
    </message>
    <message>
        <source>Which database?</source>
        <translation>कौन-सा डेटाबेस?</translation>
    </message>
    <message>
        <source>slipway-cli kept list %1 lists those that are kept.</source>
        <translation>slipway-cli kept list %1 सहेजे हुए डेटाबेसों की सूची दिखाता है।</translation>
    </message>
    <message>
        <source>slipway-cli backup list %1 lists them.</source>
        <translation>slipway-cli backup list %1 उनकी सूची दिखाता है।</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>कौन-सा बैकअप?</translation>
    </message>
    <message>
        <source>only this one of the set; where a backup without a sidecar goes</source>
        <translation>समूह में से केवल यही; बिना विवरण फ़ाइल का बैकअप कहाँ जाए</translation>
    </message>
    <message>
        <source>put back the database that an earlier restore has put aside</source>
        <translation>पहले की किसी पुनर्स्थापना का अलग रखा डेटाबेस वापस लाना</translation>
    </message>
    <message>
        <source>what is in a backup beside what is live, and its runbook</source>
        <translation>बैकअप में क्या है और लाइव क्या है, और उसकी रनबुक</translation>
    </message>
    <message>
        <source>the databases that restores have put aside</source>
        <translation>पुनर्स्थापनाओं के अलग रखे डेटाबेस</translation>
    </message>
    <message>
        <source>put a backup in the live database&apos;s place; what is live is kept aside</source>
        <translation>लाइव डेटाबेस की जगह बैकअप; जो लाइव है वह अलग रखा और सहेजा जाता है</translation>
    </message>
    <message>
        <source>restore a backup into a throw-away database, and prove it there</source>
        <translation>बैकअप को अस्थायी डेटाबेस में पुनर्स्थापित करके वहाँ उसके सही होने की पुष्टि करना</translation>
    </message>
    <message>
        <source>remove a database that a restore has put aside</source>
        <translation>पुनर्स्थापना का अलग रखा डेटाबेस हटाना</translation>
    </message>
    <message>
        <source>--from requires laptop or server.</source>
        <translation>--from को laptop या server चाहिए।</translation>
    </message>
    <message>
        <source>which of the two copies; the laptop&apos;s is sent to the server</source>
        <translation>दो प्रतियों में से कौन सी; लैपटॉप वाली सर्वर पर भेजी जाती है</translation>
    </message>
    <message>
        <source>this computer&apos;s own copy, which is sent there</source>
        <translation>इस कंप्यूटर की अपनी प्रति, जो वहाँ भेजी जाती है</translation>
    </message>
    <message>
        <source>--kept names the database; neither a backup nor --database, --from or --of goes with it.</source>
        <translation>--kept डेटाबेस का नाम देता है; उसके साथ न बैकअप आता है, न --database, --from या --of.</translation>
    </message>
    <message>
        <source>a backup of this environment, scrubbed by the SQL that slipway.toml names</source>
        <translation>इस परिवेश का बैकअप, slipway.toml में बताए SQL से साफ़ किया हुआ</translation>
    </message>
    <message>
        <source>%1 is protected</source>
        <translation>%1 सुरक्षित है</translation>
    </message>
    <message>
        <source>The data of %1 come into %2 with the people in them (no scrub is declared)</source>
        <translation>%1 का डेटा लोगों की जानकारी समेत %2 में आएगा (कोई scrub घोषित नहीं है)</translation>
    </message>
    <message>
        <source>%1. Type %2 to go on: </source>
        <translation>%1. आगे बढ़ने के लिए %2 लिखें: </translation>
    </message>
    <message>
        <source>%1, and nobody has confirmed it.</source>
        <translation>%1, और किसी ने इसकी पुष्टि नहीं की।</translation>
    </message>
    <message>
        <source>what to do by hand when everything is on fire; connects to nothing</source>
        <translation>जब सब कुछ जल रहा हो तब हाथ से क्या करना है; किसी से नहीं जुड़ता</translation>
    </message>
    <message>
        <source>No verified copy of a backup lies in %1.</source>
        <translation>%1 में बैकअप की कोई सत्यापित प्रति नहीं है।</translation>
    </message>
    <message>
        <source>The other databases of that backup: %1.</source>
        <translation>उस बैकअप के अन्य डेटाबेस: %1।</translation>
    </message>
    <message>
        <source>Further domains: %1.</source>
        <translation>और डोमेन: %1।</translation>
    </message>
    <message>
        <source>in DIRECTORY</source>
        <translation>DIRECTORY में</translation>
    </message>
    <message>
        <source>A hook that no line below runs, %1, %2: %3</source>
        <translation>एक हुक जिसे नीचे की कोई पंक्ति नहीं चलाती, %1, %2: %3</translation>
    </message>
    <message>
        <source>The values are those of %1 in %2.</source>
        <translation>मान %2 में %1 के हैं।</translation>
    </message>
    <message>
        <source>So the values are the README&apos;s examples: put your own in their places.</source>
        <translation>इसलिए मान README के उदाहरण हैं: उनकी जगह अपने मान रखें।</translation>
    </message>
    <message>
        <source>Not known here, and still the README&apos;s examples: %1.</source>
        <translation>यहाँ ज्ञात नहीं, और अब भी README के उदाहरण: %1।</translation>
    </message>
    <message>
        <source>Second copies of the kept files of %1</source>
        <translation>%1 की रखी फ़ाइलों की दूसरी प्रतियाँ</translation>
    </message>
    <message>
        <source>Reads the kept copies %1 on this computer.</source>
        <translation>इस कंप्यूटर पर रखी फ़ाइलों की प्रतियाँ %1 पढ़ता है।</translation>
    </message>
    <message>
        <source>the kept files (.env, uploads) in place of the databases</source>
        <translation>डेटाबेस की जगह रखी फ़ाइलें (.env, uploads)</translation>
    </message>
    <message>
        <source>where to; nothing that is there is overwritten</source>
        <translation>कहाँ; जो वहाँ है वह मिटाया नहीं जाता</translation>
    </message>
    <message>
        <source>what kept copies hold, the newest without an ID</source>
        <translation>रखी फ़ाइलों की प्रतियों में क्या है; ID के बिना सबसे नई</translation>
    </message>
    <message>
        <source>extract kept files into a folder here, as they were</source>
        <translation>ऐसी प्रतियों की फ़ाइलें यहाँ के फ़ोल्डर में, जैसी वे थीं</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4 stay as they are</source>
        <translation>%1: %2, %3 में; %4 जैसी हैं वैसी रहेंगी</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n फ़ाइल, %1</numerusform>
            <numerusform>%n फ़ाइलें, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) are no longer on the server; older copies keep them</source>
        <translation>
            <numerusform>%1: %n फ़ाइल अब सर्वर पर नहीं है; पुरानी प्रतियों में वह रहती है</numerusform>
            <numerusform>%1: %n फ़ाइलें अब सर्वर पर नहीं हैं; पुरानी प्रतियों में वे रहती हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what may hold secrets is encrypted, so a passphrase is wanted</source>
        <translation>%1: जिसमें गोपनीय बातें हो सकती हैं वह कूटबद्ध होता है, इसलिए पासफ़्रेज़ चाहिए</translation>
    </message>
    <message>
        <source>would be missing: %1: %2</source>
        <translation>यह छूटेगा: %1: %2</translation>
    </message>
    <message>
        <source>Nothing has changed: the kept files are here as they are there.</source>
        <translation>कुछ नहीं बदला: रखी फ़ाइलें यहाँ वैसी ही हैं जैसी वहाँ।</translation>
    </message>
    <message numerus="yes">
        <source>Copies %n kept file(s), at most %1; what turns out to be here already is not carried.</source>
        <translation>
            <numerusform>%n रखी फ़ाइल की प्रति बनाता है, अधिक से अधिक %1; जो यहाँ पहले से निकले वह नहीं लाया जाता।</numerusform>
            <numerusform>%n रखी फ़ाइलों की प्रति बनाता है, अधिक से अधिक %1; जो यहाँ पहले से निकले वह नहीं लाया जाता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes %n file(s), folder(s) and link(s) to %1 (%2).</source>
        <translation>
            <numerusform>%n फ़ाइल, फ़ोल्डर या लिंक %1 में लिखता है (%2)।</numerusform>
            <numerusform>%n फ़ाइलें, फ़ोल्डर और लिंक %1 में लिखता है (%2)।</numerusform>
        </translation>
    </message>
    <message>
        <source>backup pull --kept takes an environment and nothing else.</source>
        <translation>backup pull --kept केवल एक परिवेश लेता है, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>--to does not go with --kept: the copies build on each other, in local_directory.</source>
        <translation>--to, --kept के साथ नहीं चलता: प्रतियाँ local_directory में एक-दूसरे पर टिकी होती हैं।</translation>
    </message>
    <message>
        <source>Which of the kept copies?</source>
        <translation>कौन सी प्रति?</translation>
    </message>
    <message>
        <source>slipway-cli backup list %1 shows those that are there.</source>
        <translation>slipway-cli backup list %1 मौजूद प्रतियाँ दिखाता है।</translation>
    </message>
    <message>
        <source>Where to? Add --to DIR.</source>
        <translation>कहाँ? --to DIR जोड़ें।</translation>
    </message>
    <message>
        <source>
The kept files that may hold secrets are encrypted with this passphrase:

    %1

The keychain keeps it, so it is not asked for on this computer. Write it down and keep it elsewhere: when this computer is lost, nothing else opens the copies. It is not shown again.
</source>
        <translation>
जिन रखी फ़ाइलों में गोपनीय बातें हो सकती हैं वे इस पासफ़्रेज़ से कूटबद्ध होती हैं:

    %1

यह कीचेन में है, इसलिए इस कंप्यूटर पर पूछा नहीं जाता। इसे लिख लें और कहीं और सँभालें: यह कंप्यूटर खो जाए तो प्रतियाँ और किसी चीज़ से नहीं खुलतीं। यह फिर नहीं दिखाया जाएगा।
</translation>
    </message>
    <message>
        <source>Passphrase of the kept copies in %1: </source>
        <translation>%1 की प्रतियों का पासफ़्रेज़: </translation>
    </message>
    <message>
        <source>when the newest backup is drilled by itself, within [backups.drill_budget]</source>
        <translation>सबसे नए बैकअप का अभ्यास अपने आप कब हो, [backups.drill_budget] के भीतर</translation>
    </message>
    <message>
        <source>only the drills; the backups go on</source>
        <translation>केवल अभ्यास; बैकअप चलते रहते हैं</translation>
    </message>
    <message>
        <source>remove that line, and that of the drills</source>
        <translation>वह पंक्ति फिर हटाता है, और अभ्यासों वाली भी</translation>
    </message>
    <message>
        <source>%1: the files of the scheduled drill of %2 go.</source>
        <translation>%1: %2 के निर्धारित अभ्यास की फ़ाइलें हट जाएँगी।</translation>
    </message>
    <message>
        <source>%1: the newest backup of %2 is drilled at &quot;%3&quot;.</source>
        <translation>%1: %2 के सबसे नए बैकअप का अभ्यास &quot;%3&quot; पर होगा।</translation>
    </message>
    <message>
        <source>There are no scheduled drills to remove.</source>
        <translation>हटाने के लिए कोई निर्धारित अभ्यास नहीं है।</translation>
    </message>
    <message>
        <source>Removes the scheduled drills; the backups go on:</source>
        <translation>निर्धारित अभ्यास हटाता है; बैकअप चलते रहते हैं:</translation>
    </message>
</context>
<context>
    <name>Slipway::Cli::Report</name>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रही है</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में टूटी</translation>
    </message>
    <message>
        <source>No job has run yet.</source>
        <translation>अब तक कोई जॉब नहीं चली।</translation>
    </message>
    <message>
        <source>  by %1</source>
        <translation>  %1 द्वारा</translation>
    </message>
    <message>
        <source>No release is recorded yet; the first deploy adopts what is there.</source>
        <translation>अभी कोई रिलीज़ दर्ज नहीं है; पहला डिप्लॉय मौजूदा को अपना लेता है।</translation>
    </message>
    <message>
        <source>  dirty</source>
        <translation>  बिना कमिट के बदलाव</translation>
    </message>
    <message>
        <source>  found on the server</source>
        <translation>  सर्वर पर मिला</translation>
    </message>
    <message numerus="yes">
        <source>  ... and %n more</source>
        <translation>
            <numerusform>  ... और %n</numerusform>
            <numerusform>  ... और %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to deploy: %1 already has this tree.</source>
        <translation>डिप्लॉय करने को कुछ नहीं: %1 पर यही ट्री पहले से है।</translation>
    </message>
    <message>
        <source>Deploy %1 to %2: %3 added, %4 changed, %5 removed, %6 to send</source>
        <translation>%1 को %2 पर डिप्लॉय: %3 नई, %4 बदली, %5 हटाई, %6 भेजना है</translation>
    </message>
    <message>
        <source>the local tree</source>
        <translation>स्थानीय ट्री</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>कमिट</translation>
    </message>
    <message>
        <source>Missing in the environment&apos;s .env: %1</source>
        <translation>परिवेश की .env में नहीं: %1</translation>
    </message>
    <message>
        <source>  (has an undo)</source>
        <translation>  (पूर्ववत हो सकता है)</translation>
    </message>
    <message>
        <source>It would be refused:</source>
        <translation>यह अस्वीकार होगा:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source> (protected)</source>
        <translation> (सुरक्षित)</translation>
    </message>
    <message>
        <source> · dirty</source>
        <translation> · बिना कमिट के बदलाव</translation>
    </message>
    <message>
        <source> · deployed %1</source>
        <translation> · डिप्लॉय %1</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> %1 द्वारा</translation>
    </message>
    <message>
        <source>no release recorded yet; the first operation adopts what is there</source>
        <translation>अभी कोई रिलीज़ दर्ज नहीं; पहला काम मौजूदा को अपना लेता है</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>अभी वहाँ कुछ नहीं</translation>
    </message>
    <message>
        <source>database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1, जाँचा हुआ</translation>
    </message>
    <message>
        <source>none that is verified</source>
        <translation>कोई जाँचा हुआ नहीं</translation>
    </message>
    <message>
        <source>running now: %1 by %2 since %3 (%4), job %5</source>
        <translation>अभी चल रहा है: %1, %2 द्वारा, %3 से (%4), जॉब %5</translation>
    </message>
    <message>
        <source>INTERRUPTED: job %1 left no result. slipway-cli recover %2 undoes it.</source>
        <translation>टूटी हुई: जॉब %1 ने कोई परिणाम नहीं छोड़ा। slipway-cli recover %2 उसे पूर्ववत करता है।</translation>
    </message>
    <message>
        <source>no server block found</source>
        <translation>कोई server ब्लॉक नहीं मिला</translation>
    </message>
    <message>
        <source> · certificate until %1</source>
        <translation> · प्रमाणपत्र %1 तक</translation>
    </message>
    <message>
        <source>Docker does not answer: %1
</source>
        <translation>Docker उत्तर नहीं दे रहा: %1
</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix.</source>
        <translation>
            <numerusform>%n बात सुधारनी है।</numerusform>
            <numerusform>%n बातें सुधारनी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>सब ठीक है।</translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>file, not served</source>
        <translation>फ़ाइल है, परोसी नहीं जाती</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>फ़ाइल जैसा</translation>
    </message>
    <message>
        <source>older than the file</source>
        <translation>फ़ाइल से पुराना</translation>
    </message>
    <message>
        <source>not the file&apos;s</source>
        <translation>फ़ाइल वाला नहीं</translation>
    </message>
    <message>
        <source>Declared and observed agree; nothing was found.</source>
        <translation>घोषित और देखा हुआ एक-सा है; कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>declared: %1 · observed: %2</source>
        <translation>घोषित: %1 · देखा: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n त्रुटि</numerusform>
            <numerusform>%n त्रुटियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n चेतावनी</numerusform>
            <numerusform>%n चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n सूचना</numerusform>
            <numerusform>%n सूचनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>No route is declared with TLS.</source>
        <translation>TLS वाला कोई रूट घोषित नहीं है।</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>जारीकर्ता</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>SERVED</source>
        <translation>परोसा गया</translation>
    </message>
    <message>
        <source>RENEWED BY</source>
        <translation>नवीनीकरण</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>प्रमाणपत्र नहीं</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>कुछ नहीं दिखा</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>ख़ुद</translation>
    </message>
    <message>
        <source>%1 is as declared</source>
        <translation>%1 घोषित जैसा है</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is to be changed.</source>
        <translation>कुछ बदलना नहीं है।</translation>
    </message>
    <message>
        <source>slipway-cli nginx apply tries it on a copy, keeps the old files and reloads nginx. By hand:</source>
        <translation>slipway-cli nginx apply इसे प्रति पर आज़माता है, पुरानी फ़ाइलें रखता है और nginx को रीलोड करता है। हाथ से:</translation>
    </message>
    <message>
        <source>%1: %2 stay, %3 go (%4)
</source>
        <translation>%1: %2 रहेंगे, %3 हटेंगे (%4)
</translation>
    </message>
    <message>
        <source>  the oldest restorable point stays %1
</source>
        <translation>  सबसे पुराना पुनर्स्थापना बिंदु %1 ही रहेगा
</translation>
    </message>
    <message>
        <source>  the oldest restorable point becomes %1, it was %2
</source>
        <translation>  सबसे पुराना पुनर्स्थापना बिंदु %1 होगा, पहले %2 था
</translation>
    </message>
    <message>
        <source>There is no backup yet. slipway-cli backup create ENV takes one.</source>
        <translation>अभी कोई बैकअप नहीं है। slipway-cli backup create ENV एक लेता है।</translation>
    </message>
    <message>
        <source>  +laptop</source>
        <translation>  +लैपटॉप</translation>
    </message>
    <message>
        <source>  (laptop only)</source>
        <translation>  (केवल लैपटॉप)</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>बिना जाँचा</translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <translation>%1 सर्वर पर</translation>
    </message>
    <message>
        <source>%1 on the laptop</source>
        <translation>%1 लैपटॉप पर</translation>
    </message>
    <message>
        <source>unknown environment</source>
        <translation>अज्ञात परिवेश</translation>
    </message>
    <message>
        <source>    by another script, so it is not verified; slipway-cli schedule set replaces it
</source>
        <translation>    किसी दूसरी स्क्रिप्ट से, इसलिए जाँचा हुआ नहीं; slipway-cli schedule set उसकी जगह लेता है
</translation>
    </message>
    <message>
        <source>    last run %1, next run %2
</source>
        <translation>    पिछली बार %1, अगली बार %2
</translation>
    </message>
    <message>
        <source>    ✓ it has taken %1
</source>
        <translation>    ✓ उसने %1 लिया है
</translation>
    </message>
    <message>
        <source>    ✕ there is no backup of the last run
</source>
        <translation>    ✕ पिछली बार का कोई बैकअप नहीं है
</translation>
    </message>
    <message>
        <source>The crontab takes no backups. slipway-cli schedule set changes that (declared: %1).</source>
        <translation>crontab कोई बैकअप नहीं लेता। slipway-cli schedule set इसे बदलता है (घोषित: %1)।</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 सेकंड</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <translation>यहाँ अभी कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>  overridden: %1</source>
        <translation>  अनदेखा किया: %1</translation>
    </message>
    <message>
        <source>  BAD (%1)</source>
        <translation>  ख़राब (%1)</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed, %4 to write</source>
        <translation>%1 नई, %2 बदली, %3 हटाई, %4 लिखना है</translation>
    </message>
    <message>
        <source>Promote %1 to %2</source>
        <translation>%1 को %2 पर प्रमोट</translation>
    </message>
    <message>
        <source>Earlier promotions took about %1.</source>
        <translation>पिछले प्रमोट में लगभग %1 लगे।</translation>
    </message>
    <message>
        <source>Guarded by a verified backup that is taken first; the newest one there is now is %1, of %2.</source>
        <translation>पहले लिए जाने वाले जाँचे हुए बैकअप से सुरक्षित; अभी सबसे नया %1 है, %2 का।</translation>
    </message>
    <message>
        <source>Guarded by a verified backup that is taken first; there is none yet.</source>
        <translation>पहले लिए जाने वाले जाँचे हुए बैकअप से सुरक्षित; अभी कोई नहीं है।</translation>
    </message>
    <message>
        <source>New migrations</source>
        <translation>नए माइग्रेशन</translation>
    </message>
    <message>
        <source>Compose, as rendered (values that may be secret are keyed hashes)</source>
        <translation>compose, जैसा वह बनता है (जो मान गुप्त हो सकते हैं वे कुंजीयुक्त हैश हैं)</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>अनदेखी की गई</translation>
    </message>
    <message>
        <source>NOT MET</source>
        <translation>पूरी नहीं</translation>
    </message>
    <message>
        <source>(not a text)</source>
        <translation>(पाठ नहीं)</translation>
    </message>
    <message>
        <source>(only its beginning)</source>
        <translation>(केवल शुरुआत)</translation>
    </message>
    <message>
        <source>Roll %1 back to %2</source>
        <translation>%1 को %2 पर रोलबैक</translation>
    </message>
    <message>
        <source>Earlier rollbacks took about %1.</source>
        <translation>पिछले रोलबैक में लगभग %1 लगे।</translation>
    </message>
    <message>
        <source>Open findings (slipway-cli findings says what to do)</source>
        <translation>खुले निष्कर्ष (slipway-cli findings बताता है कि क्या करना है)</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>सत्यापित</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>अन्य का</translation>
    </message>
    <message>
        <source>%1 of %2 databases: the set is not whole</source>
        <translation>%2 में से %1 डेटाबेस: सेट पूरा नहीं है</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>%1 डेटाबेस</translation>
    </message>
    <message>
        <source>    without %1, which slipway.toml leaves out</source>
        <translation>    %1 के बिना, जिसे slipway.toml छोड़ देता है</translation>
    </message>
    <message>
        <source>    by another script, so it is not verified; slipway-cli schedule set leaves it, since it is not known that it backs up only what is declared here
</source>
        <translation>    किसी और स्क्रिप्ट से, इसलिए सत्यापित नहीं; slipway-cli schedule set इसे रहने देता है, क्योंकि पता नहीं कि यह केवल वही बैकअप करती है जो यहाँ घोषित है
</translation>
    </message>
    <message>
        <source>    ✕ on %1 it took no backup: %2 (job %3)
</source>
        <translation>    ✕ %1 को बैकअप नहीं हुआ: %2 (जॉब %3)
</translation>
    </message>
    <message>
        <source>  unhealthy before: %1</source>
        <translation>  पहले से अस्वस्थ: %1</translation>
    </message>
    <message>
        <source>nginx apply does it with --override takeover only.</source>
        <translation>nginx apply यह केवल --override takeover के साथ करता है।</translation>
    </message>
    <message>
        <source>On the server written or mounted by containers, and in no release as they are now:</source>
        <translation>सर्वर पर कंटेनरों द्वारा लिखी या माउंट की गई, और इस रूप में किसी रिलीज़ में नहीं:</translation>
    </message>
    <message>
        <source>On the server in no release as they are now, and to be deleted:</source>
        <translation>सर्वर पर इस रूप में किसी रिलीज़ में नहीं, और हटाई जाएँगी:</translation>
    </message>
    <message>
        <source>    without %1</source>
        <translation>    %1 के बिना</translation>
    </message>
    <message>
        <source>its server did not answer</source>
        <translation>उसके सर्वर ने उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>Runbook (--json shows each command and its undo)</source>
        <translation>रनबुक (--json हर कमांड और उसे वापस लेने का तरीका दिखाता है)</translation>
    </message>
    <message>
        <source>    in the crontab of %1, as is recorded; only %1 and root can look at it
</source>
        <translation>    %1 की crontab में, जैसा दर्ज है; उसे केवल %1 और root देख सकते हैं
</translation>
    </message>
    <message>
        <source>    in the crontab of %1
</source>
        <translation>    %1 की crontab में
</translation>
    </message>
    <message numerus="yes">
        <source>Changes nginx for %n domain(s).</source>
        <translation>
            <numerusform>%n डोमेन के लिए nginx बदलता है।</numerusform>
            <numerusform>%n डोमेन के लिए nginx बदलता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>No restore has put a database aside.</source>
        <translation>किसी पुनर्स्थापना ने कोई डेटाबेस अलग नहीं रखा है।</translation>
    </message>
    <message>
        <source>%1  %2  was %3 until then</source>
        <translation>%1  %2  तब तक %3 था</translation>
    </message>
    <message>
        <source>kept files of %1</source>
        <translation>%1 की रखी फ़ाइलें</translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s)</source>
        <translation>
            <numerusform>%n रखी फ़ाइल</numerusform>
            <numerusform>%n रखी फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, taken %2 from %3
</source>
        <translation>%1, %2 को %3 से
</translation>
    </message>
    <message>
        <source>  (encrypted)</source>
        <translation>  (कूटबद्ध)</translation>
    </message>
    <message>
        <source>missing: %1: %2
</source>
        <translation>छूटा: %1: %2
</translation>
    </message>
    <message>
        <source>the drill of %1 FAILED: %2</source>
        <translation>%1 का अभ्यास विफल रहा: %2</translation>
    </message>
    <message>
        <source>no backup was ever restored in a drill</source>
        <translation>अभी तक कोई बैकअप अभ्यास में वापस नहीं लाया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of data at risk now</source>
        <translation>
            <numerusform>अभी %n मिनट का डेटा जोखिम में है</numerusform>
            <numerusform>अभी %n मिनट का डेटा जोखिम में है</numerusform>
        </translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>वापसी</translation>
    </message>
    <message>
        <source>    ✓ on %1 it has restored %2
</source>
        <translation>    ✓ %1 को इसने %2 वापस लाया
</translation>
    </message>
    <message>
        <source>    it runs since %1 (job %2)
</source>
        <translation>    यह %1 से चल रहा है (काम %2)
</translation>
    </message>
    <message>
        <source>    ○ on %1 it stepped aside: %2
</source>
        <translation>    ○ %1 को यह हट गया: %2
</translation>
    </message>
    <message>
        <source>    ✕ on %1 the server had too little for it: %2
</source>
        <translation>    ✕ %1 को सर्वर के पास इसके लिए बहुत कम था: %2
</translation>
    </message>
    <message>
        <source>    ✕ on %1 nothing was drilled: %2
</source>
        <translation>    ✕ %1 को कोई अभ्यास नहीं हुआ: %2
</translation>
    </message>
    <message>
        <source>%1: drills the newest backup %2</source>
        <translation>%1: सबसे नए बैकअप का अभ्यास %2</translation>
    </message>
    <message>
        <source>    next run %1
</source>
        <translation>    अगली बार %1
</translation>
    </message>
    <message>
        <source>Nothing is drilled by itself. slipway-cli schedule set changes that (declared: %1).</source>
        <translation>अपने आप कोई अभ्यास नहीं होता। slipway-cli schedule set इसे बदलता है (घोषित: %1)।</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मि %2 से</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं %2 मि</translation>
    </message>
    <message>
        <source>restored in a drill on %1, in %2</source>
        <translation>%1 को अभ्यास में वापस लाया गया, %2 में</translation>
    </message>
    <message>
        <source> (before: %1)</source>
        <translation> (पहले: %1)</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>%1 को जाँची गई</translation>
    </message>
    <message>
        <source>whole when it was copied</source>
        <translation>प्रति बनते समय पूरी</translation>
    </message>
</context>
<context>
    <name>Slipway::Domain</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no backup at all</source>
        <translation>कोई बैकअप है ही नहीं</translation>
    </message>
    <message>
        <source>not one backup is verified</source>
        <translation>एक भी बैकअप जाँचा हुआ नहीं</translation>
    </message>
    <message>
        <source>no backup of %1, and no line of the crontab would take one</source>
        <translation>%1 का कोई बैकअप नहीं, और crontab की कोई पंक्ति उसे नहीं लेगी</translation>
    </message>
    <message>
        <source>the schedule has not produced its backup of %1</source>
        <translation>समय-सारणी से %1 का बैकअप नहीं बना</translation>
    </message>
    <message>
        <source>the newest verified backup is %1 old</source>
        <translation>सबसे नया जाँचा हुआ बैकअप %1 पुराना है</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n ख़राब</numerusform>
            <numerusform>%n ख़राब</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never verified</source>
        <translation>
            <numerusform>%n कभी नहीं जाँचा</numerusform>
            <numerusform>%n कभी नहीं जाँचे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a second copy</source>
        <translation>
            <numerusform>%n की दूसरी प्रति नहीं</numerusform>
            <numerusform>%n की दूसरी प्रति नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missing, the last on %1</source>
        <translation>
            <numerusform>%n दिन छूटा, आख़िरी %1 को</numerusform>
            <numerusform>%n दिन छूटे, आख़िरी %1 को</numerusform>
        </translation>
    </message>
    <message>
        <source>every hour at minute %1</source>
        <translation>हर घंटे %1वें मिनट पर</translation>
    </message>
    <message>
        <source>at the times of &quot;%1&quot;</source>
        <translation>&quot;%1&quot; के समय पर</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>हर दिन %1 बजे</translation>
    </message>
    <message>
        <source>every %1 at %2</source>
        <translation>हर %1 को %2 बजे</translation>
    </message>
    <message>
        <source>on day %1 of each month at %2</source>
        <translation>हर महीने की %1 तारीख़ को %2 बजे</translation>
    </message>
    <message>
        <source>the scheduled backup of %1 failed: %2</source>
        <translation>%1 का निर्धारित बैकअप विफल रहा: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n की जाँच नहीं हो सकी</numerusform>
            <numerusform>%n की जाँच नहीं हो सकी</numerusform>
        </translation>
    </message>
    <message>
        <source>slipway.toml leaves it out (exclude_databases)</source>
        <translation>slipway.toml इसे छोड़ देता है (exclude_databases)</translation>
    </message>
    <message>
        <source>slipway.toml does not name it (databases)</source>
        <translation>slipway.toml में इसका नाम नहीं है (databases)</translation>
    </message>
    <message>
        <source>it takes no connections (datallowconn is false)</source>
        <translation>यह कोई कनेक्शन स्वीकार नहीं करता (datallowconn false है)</translation>
    </message>
    <message>
        <source>the maintenance database is empty</source>
        <translation>रखरखाव डेटाबेस खाली है</translation>
    </message>
    <message>
        <source>; without %1</source>
        <translation>; %1 के बिना</translation>
    </message>
    <message>
        <source>how it ended is not known</source>
        <translation>इसका अंत नहीं देखा गया</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>कारण नहीं बताया गया</translation>
    </message>
    <message>
        <source>it is the template of new databases</source>
        <translation>यह नए डेटाबेसों का साँचा है</translation>
    </message>
    <message>
        <source>the crontab of %1, since %2 UTC</source>
        <translation>%1 की crontab, %2 UTC से</translation>
    </message>
    <message>
        <source>the crontab of %1</source>
        <translation>%1 की crontab</translation>
    </message>
    <message>
        <source>Whose crontab takes the backups can&apos;t be read on the server.</source>
        <translation>सर्वर पर यह पढ़ा नहीं जा सकता कि बैकअप किसकी crontab लेती है।</translation>
    </message>
    <message>
        <source>%1 has installed the files of a schedule; whether the crontab of %1 has its line, only %1 and root can see.</source>
        <translation>%1 ने समय-सारणी की फ़ाइलें लगाई हैं; %1 की crontab में उसकी पंक्ति है या नहीं, यह केवल %1 और root देख सकते हैं।</translation>
    </message>
    <message>
        <source>Make %1 readable on the server; or, if no crontab has a line with %2 any more, remove the file.</source>
        <translation>सर्वर पर %1 को पढ़ने योग्य बनाएँ; या यदि किसी crontab में अब %2 वाली पंक्ति नहीं है, तो फ़ाइल हटा दें।</translation>
    </message>
    <message>
        <source>Let %1 change or remove it with slipway-cli schedule. If its line is gone for good (sudo crontab -u %1 -l shows it), remove %2 on the server and try again.</source>
        <translation>%1 से slipway-cli schedule द्वारा इसे बदलवाएँ या हटवाएँ। यदि उसकी पंक्ति सदा के लिए चली गई है (sudo crontab -u %1 -l दिखाता है), तो सर्वर पर %2 हटाकर फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>The schedule belongs to %1, a login that the server no longer has: its line doesn&apos;t run. slipway-cli schedule set takes it over.</source>
        <translation>समय-सारणी %1 की है, जो लॉगिन सर्वर पर अब नहीं है: उसकी पंक्ति नहीं चलती। slipway-cli schedule set उसे अपने हाथ में लेता है।</translation>
    </message>
    <message>
        <source>The schedule belongs to %1, whose crontab no longer has its line: it doesn&apos;t run. slipway-cli schedule set writes one.</source>
        <translation>समय-सारणी %1 की है, जिसकी crontab में उसकी पंक्ति अब नहीं है: वह नहीं चलती। slipway-cli schedule set एक पंक्ति लिखता है।</translation>
    </message>
    <message>
        <source>The schedule belongs to %1; whether the crontab still has its line could not be read.</source>
        <translation>समय-सारणी %1 की है; crontab में उसकी पंक्ति अब भी है या नहीं, यह पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>the newest is less than half of those before</source>
        <translation>सबसे नया पहले वालों के आधे से भी छोटा है</translation>
    </message>
    <message>
        <source>a restore has put it aside</source>
        <translation>किसी पुनर्स्थापना ने इसे अलग रखा है</translation>
    </message>
</context>
<context>
    <name>Slipway::Findings</name>
    <message>
        <source>no backup</source>
        <translation>बैकअप नहीं</translation>
    </message>
    <message>
        <source>The database of %1 has never been backed up: if its disk fails, everything is lost.</source>
        <translation>%1 के डेटाबेस का कभी बैकअप नहीं हुआ: डिस्क ख़राब हुई तो सब गया।</translation>
    </message>
    <message>
        <source>slipway-cli backup create %1, and slipway-cli schedule set for every night.</source>
        <translation>slipway-cli backup create %1, और हर रात के लिए slipway-cli schedule set।</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of %1 can&apos;t be restored from: %2.</source>
        <translation>
            <numerusform>%1 का %n बैकअप पुनर्स्थापित नहीं हो सकता: %2।</numerusform>
            <numerusform>%1 के %n बैकअप पुनर्स्थापित नहीं हो सकते: %2।</numerusform>
        </translation>
    </message>
    <message>
        <source>slipway-cli backup verify %1 says what is wrong with each; take a new one (backup create %1) and remove what is damaged.</source>
        <translation>slipway-cli backup verify %1 हर एक की गड़बड़ी बताता है; नया लीजिए (backup create %1) और ख़राब को हटाइए।</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, %2 पुराना</translation>
    </message>
    <message>
        <source>Cron is to back up %1 at &quot;%2&quot;, but the newest backup is %3 old: the line runs and brings nothing, or doesn&apos;t run.</source>
        <translation>cron को &quot;%2&quot; पर %1 का बैकअप लेना है, पर सबसे नया बैकअप %3 पुराना है: पंक्ति चलकर भी कुछ नहीं लाती, या चलती ही नहीं।</translation>
    </message>
    <message>
        <source>The newest backup of %1 is %2 old: that much would be lost.</source>
        <translation>%1 का सबसे नया बैकअप %2 पुराना है: इतना डेटा खो जाएगा।</translation>
    </message>
    <message>
        <source>Run the line by hand on the server and see what it says; then slipway-cli backup create %1.</source>
        <translation>उस पंक्ति को सर्वर पर हाथ से चलाइए और देखिए वह क्या कहती है; फिर slipway-cli backup create %1।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), none verified</source>
        <translation>
            <numerusform>%n फ़ाइल, जाँची हुई नहीं</numerusform>
            <numerusform>%n फ़ाइलें, कोई जाँची हुई नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n backup(s) of %1 is known to be good: a file that is there can still be cut off or empty.</source>
        <translation>
            <numerusform>%1 के %n बैकअप के सही होने का पता नहीं: मौजूद फ़ाइल भी कटी या ख़ाली हो सकती है।</numerusform>
            <numerusform>%1 के %n बैकअप में से किसी के सही होने का पता नहीं: मौजूद फ़ाइल भी कटी या ख़ाली हो सकती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>slipway-cli backup verify %1 reads them; slipway-cli backup create %1 makes one that is verified.</source>
        <translation>slipway-cli backup verify %1 उन्हें पढ़ता है; slipway-cli backup create %1 जाँचा हुआ बैकअप लेता है।</translation>
    </message>
    <message>
        <source>%1 is on the server only</source>
        <translation>%1 केवल सर्वर पर है</translation>
    </message>
    <message>
        <source>The backups of %1 lie on the server only: what takes the server takes them too.</source>
        <translation>%1 के बैकअप केवल सर्वर पर हैं: सर्वर गया तो वे भी गए।</translation>
    </message>
    <message>
        <source>slipway-cli backup pull %1</source>
        <translation>slipway-cli backup pull %1</translation>
    </message>
    <message>
        <source>%1 of %2 exist on the server only: no deploy touches them, but no backup holds them either.</source>
        <translation>%2 का %1 केवल सर्वर पर है: कोई डिप्लॉय उसे नहीं छूता, पर किसी बैकअप में भी वह नहीं है।</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>no certificate is served</source>
        <translation>कोई प्रमाणपत्र नहीं परोसा जाता</translation>
    </message>
    <message>
        <source>A handshake for %1 on the server brings no certificate: browsers can&apos;t connect.</source>
        <translation>सर्वर पर %1 के हैंडशेक में प्रमाणपत्र नहीं आता: ब्राउज़र नहीं जुड़ सकते।</translation>
    </message>
    <message>
        <source>sudo nginx -t tells whether nginx can read it; sudo certbot --nginx -d %1 gets one.</source>
        <translation>sudo nginx -t बताता है कि nginx उसे पढ़ सकता है या नहीं; sudo certbot --nginx -d %1 नया लाता है।</translation>
    </message>
    <message>
        <source>The certificate that is served for %1 ended on %2: browsers refuse it.</source>
        <translation>%1 का परोसा गया प्रमाणपत्र %2 को समाप्त हुआ: ब्राउज़र उसे ठुकराते हैं।</translation>
    </message>
    <message>
        <source>sudo certbot renew, then sudo systemctl reload nginx.</source>
        <translation>sudo certbot renew, फिर sudo systemctl reload nginx।</translation>
    </message>
    <message numerus="yes">
        <source>The certificate for %1 ends in %n day(s), and was not renewed when it was time.</source>
        <translation>
            <numerusform>%1 का प्रमाणपत्र %n दिन में समाप्त होगा और समय पर नवीनीकृत नहीं हुआ।</numerusform>
            <numerusform>%1 का प्रमाणपत्र %n दिनों में समाप्त होगा और समय पर नवीनीकृत नहीं हुआ।</numerusform>
        </translation>
    </message>
    <message>
        <source>sudo certbot renew shows why it was not; look at what is to run it (slipway-cli certificates).</source>
        <translation>sudo certbot renew बताता है कि क्यों नहीं हुआ; देखिए कि उसे कौन चलाता है (slipway-cli certificates)।</translation>
    </message>
    <message>
        <source>The certificate that is served for %1 is for %2: browsers refuse it.</source>
        <translation>%1 के लिए परोसा गया प्रमाणपत्र %2 का है: ब्राउज़र उसे ठुकराते हैं।</translation>
    </message>
    <message>
        <source>Give the domain its own: sudo certbot --nginx -d %1, or correct ssl_certificate in its server block.</source>
        <translation>डोमेन को अपना दीजिए: sudo certbot --nginx -d %1, या उसके server ब्लॉक में ssl_certificate सुधारिए।</translation>
    </message>
    <message>
        <source>The certificate for %1 is self-signed: browsers warn everybody.</source>
        <translation>%1 का प्रमाणपत्र स्व-हस्ताक्षरित है: ब्राउज़र सबको चेताते हैं।</translation>
    </message>
    <message>
        <source>Get one from an authority: sudo certbot --nginx -d %1.</source>
        <translation>किसी प्राधिकरण से लीजिए: sudo certbot --nginx -d %1।</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, %2 तक</translation>
    </message>
    <message>
        <source>served until %1</source>
        <translation>%1 तक परोसा गया</translation>
    </message>
    <message>
        <source>The certificate of %1 was renewed, but nginx still serves the old one.</source>
        <translation>%1 का प्रमाणपत्र नवीनीकृत हुआ, पर nginx अब भी पुराना परोस रहा है।</translation>
    </message>
    <message>
        <source>sudo systemctl reload nginx; and let the renewal do it: certbot&apos;s --deploy-hook.</source>
        <translation>sudo systemctl reload nginx; और यह काम नवीनीकरण को सौंपिए: certbot का --deploy-hook।</translation>
    </message>
    <message>
        <source>renewed by a timer or cron</source>
        <translation>टाइमर या cron से नवीनीकृत</translation>
    </message>
    <message>
        <source>neither is there</source>
        <translation>दोनों में से कोई नहीं</translation>
    </message>
    <message>
        <source>Nothing on the server renews the certificate of %1: no timer and no cron line of certbot was found.</source>
        <translation>सर्वर पर %1 के प्रमाणपत्र का नवीनीकरण कोई नहीं करता: certbot का न टाइमर मिला न cron पंक्ति।</translation>
    </message>
    <message>
        <source>sudo systemctl enable --now certbot.timer, or a daily cron line with certbot renew.</source>
        <translation>sudo systemctl enable --now certbot.timer, या certbot renew वाली रोज़ की cron पंक्ति।</translation>
    </message>
    <message>
        <source>no compose_project</source>
        <translation>compose_project नहीं</translation>
    </message>
    <message>
        <source>The compose project of %1 is not pinned: a compose that chooses another name would start everything anew, on empty volumes.</source>
        <translation>%1 का compose प्रोजेक्ट तय नहीं है: दूसरा नाम चुनने वाला compose सब कुछ ख़ाली वॉल्यूम पर नए सिरे से चालू कर देगा।</translation>
    </message>
    <message>
        <source>Put this line under [environments.%1]: compose_project = &quot;%2&quot;</source>
        <translation>[environments.%1] के नीचे यह पंक्ति लिखिए: compose_project = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 belongs to the compose project %2, but %3 is declared for %4: a deploy would start everything anew, on empty volumes, and is refused.</source>
        <translation>%1 compose प्रोजेक्ट %2 का है, पर %4 के लिए %3 घोषित है: डिप्लॉय सब कुछ ख़ाली वॉल्यूम पर चालू कर देता, इसलिए अस्वीकार होगा।</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ऐसी फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>%1/%2 is not there, though its containers are: nobody can start %3 again from what lies on the server.</source>
        <translation>%1/%2 नहीं है, पर उसके कंटेनर हैं: सर्वर पर जो है उससे %3 को कोई फिर चालू नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Correct compose_file in slipway.toml, or deploy %1.</source>
        <translation>slipway.toml में compose_file सुधारिए, या %1 पर डिप्लॉय कीजिए।</translation>
    </message>
    <message>
        <source>Compose can&apos;t read %1 of %2: %3</source>
        <translation>compose %2 का %1 नहीं पढ़ सकता: %3</translation>
    </message>
    <message>
        <source>Mend the file (or the .env beside it) and deploy %1.</source>
        <translation>फ़ाइल (या साथ की .env) सुधारिए और %1 पर डिप्लॉय कीजिए।</translation>
    </message>
    <message>
        <source>database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>no such container</source>
        <translation>ऐसा कंटेनर नहीं</translation>
    </message>
    <message>
        <source>The container %1 (%2 of %3) doesn&apos;t exist.</source>
        <translation>कंटेनर %1 (%3 का %2) मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Deploy %1 again, or correct the container&apos;s name in slipway.toml.</source>
        <translation>%1 पर फिर डिप्लॉय कीजिए, या slipway.toml में कंटेनर का नाम सुधारिए।</translation>
    </message>
    <message>
        <source>Declare it: [environments.%1.services.%2] container = &quot;%3&quot;.</source>
        <translation>उसे घोषित कीजिए: [environments.%1.services.%2] container = &quot;%3&quot;।</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रही है</translation>
    </message>
    <message>
        <source>exited with %1</source>
        <translation>%1 के साथ समाप्त</translation>
    </message>
    <message>
        <source>%1 (%2) is not running: it was killed because its memory was used up.</source>
        <translation>%1 (%2) नहीं चल रहा: मेमोरी ख़त्म होने से बंद किया गया।</translation>
    </message>
    <message>
        <source>%1 (%2) is not running: %3.</source>
        <translation>%1 (%2) नहीं चल रहा: %3।</translation>
    </message>
    <message>
        <source>docker logs --tail 50 %1 tells why; docker start %1 starts it.</source>
        <translation>docker logs --tail 50 %1 कारण बताता है; docker start %1 उसे चालू करता है।</translation>
    </message>
    <message numerus="yes">
        <source>started again %n time(s)</source>
        <translation>
            <numerusform>%n बार फिर चालू हुआ</numerusform>
            <numerusform>%n बार फिर चालू हुआ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) is in a restart loop.</source>
        <translation>%1 (%2) बार-बार बंद होकर फिर चालू होता है।</translation>
    </message>
    <message>
        <source>docker logs --tail 50 %1 tells why it ends.</source>
        <translation>docker logs --tail 50 %1 बताता है कि वह क्यों बंद होता है।</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>स्वस्थ</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>अस्वस्थ</translation>
    </message>
    <message>
        <source>%1 (%2) runs, but its own health check fails.</source>
        <translation>%1 (%2) चल रहा है, पर उसकी अपनी जाँच विफल है।</translation>
    </message>
    <message>
        <source>docker inspect %1 shows the check&apos;s answer under Health, docker logs --tail 50 %1 what it does.</source>
        <translation>docker inspect %1 Health के नीचे जाँच का उत्तर दिखाता है, docker logs --tail 50 %1 दिखाता है कि वह क्या कर रहा है।</translation>
    </message>
    <message>
        <source>%1 runs another image than the one that is now called %2: it was built or fetched anew, and never started.</source>
        <translation>%1 उस इमेज पर नहीं चल रहा जो अब %2 कहलाती है: वह नए सिरे से बनी या लाई गई, पर चालू नहीं हुई।</translation>
    </message>
    <message>
        <source>Deploy %1 (slipway-cli deploy --force), which starts what was built.</source>
        <translation>%1 पर डिप्लॉय कीजिए (slipway-cli deploy --force), जो बनी हुई को चालू करता है।</translation>
    </message>
    <message>
        <source>%1 was made from an older %2 or .env file than the one that lies there now: what was changed is not in effect.</source>
        <translation>%1 वहाँ मौजूद से पुरानी %2 या .env फ़ाइल से बना था: बदलाव लागू नहीं हुआ।</translation>
    </message>
    <message>
        <source>Deploy %1 (slipway-cli deploy --force), or take the change back.</source>
        <translation>%1 पर डिप्लॉय कीजिए (slipway-cli deploy --force), या बदलाव वापस लीजिए।</translation>
    </message>
    <message>
        <source>nothing runs there</source>
        <translation>वहाँ कुछ नहीं चल रहा</translation>
    </message>
    <message>
        <source>%1 has never been deployed to.</source>
        <translation>%1 पर कभी डिप्लॉय नहीं हुआ।</translation>
    </message>
    <message>
        <source>slipway-cli promote %1 does it.</source>
        <translation>slipway-cli promote %1 यह करता है।</translation>
    </message>
    <message>
        <source>slipway-cli deploy %1 does it.</source>
        <translation>slipway-cli deploy %1 यह करता है।</translation>
    </message>
    <message>
        <source>Cron is to run %1, which doesn&apos;t exist: the line does nothing.</source>
        <translation>cron को %1 चलाना है, जो है ही नहीं: वह पंक्ति कुछ नहीं करती।</translation>
    </message>
    <message>
        <source>Correct the path with crontab -e on the server, or let slipway-cli schedule set write the line.</source>
        <translation>सर्वर पर crontab -e से पथ सुधारिए, या पंक्ति slipway-cli schedule set से लिखवाइए।</translation>
    </message>
    <message>
        <source>Cron is to run %1, which may not be executed: the line does nothing.</source>
        <translation>cron को %1 चलाना है, जिसे चलाने की अनुमति नहीं: वह पंक्ति कुछ नहीं करती।</translation>
    </message>
    <message>
        <source>chmod +x on the server, or let slipway-cli schedule set write the line.</source>
        <translation>सर्वर पर chmod +x, या पंक्ति slipway-cli schedule set से लिखवाइए।</translation>
    </message>
    <message>
        <source>Cron runs %1, which lies in none of the declared directories: what is deployed never changes what cron runs.</source>
        <translation>cron %1 चलाता है, जो किसी घोषित फ़ोल्डर में नहीं है: डिप्लॉय से cron का काम कभी नहीं बदलता।</translation>
    </message>
    <message>
        <source>Let the line run the script of the declared directory, or slipway-cli schedule set write it.</source>
        <translation>पंक्ति से घोषित फ़ोल्डर की स्क्रिप्ट चलवाइए, या उसे slipway-cli schedule set से लिखवाइए।</translation>
    </message>
    <message>
        <source>The backup is declared for &quot;%1&quot;, but cron runs it at &quot;%2&quot;.</source>
        <translation>बैकअप &quot;%1&quot; के लिए घोषित है, पर cron उसे &quot;%2&quot; पर चलाता है।</translation>
    </message>
    <message>
        <source>slipway-cli schedule set, or correct schedule under [backups] in slipway.toml.</source>
        <translation>slipway-cli schedule set, या slipway.toml में [backups] के नीचे schedule सुधारिए।</translation>
    </message>
    <message>
        <source>no line that backs up</source>
        <translation>बैकअप की कोई पंक्ति नहीं</translation>
    </message>
    <message>
        <source>Backups are declared for &quot;%1&quot;, but the crontab of %2 has no line that makes one.</source>
        <translation>बैकअप &quot;%1&quot; के लिए घोषित हैं, पर %2 के crontab में बैकअप लेने वाली कोई पंक्ति नहीं।</translation>
    </message>
    <message>
        <source>slipway-cli schedule set writes it.</source>
        <translation>slipway-cli schedule set उसे लिखता है।</translation>
    </message>
    <message>
        <source>The crontab of %1 has the same backup twice: two dumps run into each other.</source>
        <translation>%1 के crontab में वही बैकअप दो बार है: दो डंप आपस में टकराते हैं।</translation>
    </message>
    <message>
        <source>Take one of the lines out with crontab -e on the server.</source>
        <translation>सर्वर पर crontab -e से एक पंक्ति हटाइए।</translation>
    </message>
    <message>
        <source>no cron runs</source>
        <translation>cron नहीं चल रहा</translation>
    </message>
    <message>
        <source>Cron doesn&apos;t run on the server: nothing in its crontabs happens, backups neither.</source>
        <translation>सर्वर पर cron नहीं चल रहा: उसके crontab का कुछ नहीं होता, बैकअप भी नहीं।</translation>
    </message>
    <message>
        <source>sudo systemctl enable --now cron</source>
        <translation>sudo systemctl enable --now cron</translation>
    </message>
    <message>
        <source>a named volume</source>
        <translation>नाम वाला वॉल्यूम</translation>
    </message>
    <message>
        <source>the anonymous volume %1…</source>
        <translation>बिना नाम का वॉल्यूम %1…</translation>
    </message>
    <message>
        <source>the container itself</source>
        <translation>ख़ुद कंटेनर</translation>
    </message>
    <message>
        <source>The data of %1 lie in %2: whoever recreates the container loses them.</source>
        <translation>%1 का डेटा %2 में है: कंटेनर नए सिरे से बनाने वाला उसे खो देगा।</translation>
    </message>
    <message>
        <source>Back it up now (slipway-cli backup create %1), give the service a named volume for %2 in %3, and restore.</source>
        <translation>अभी बैकअप लीजिए (slipway-cli backup create %1), %3 में सेवा को %2 के लिए नाम वाला वॉल्यूम दीजिए, और पुनर्स्थापित कीजिए।</translation>
    </message>
    <message>
        <source>an anonymous volume</source>
        <translation>बिना नाम का वॉल्यूम</translation>
    </message>
    <message>
        <source>no volume</source>
        <translation>वॉल्यूम नहीं</translation>
    </message>
    <message>
        <source>The data of %1 lie in %2, but its compose file gives it %3: the next start would begin with an empty database.</source>
        <translation>%1 का डेटा %2 में है, पर compose फ़ाइल उसे %3 देती है: अगली बार ख़ाली डेटाबेस से शुरू होगा।</translation>
    </message>
    <message>
        <source>Name the old volume in %1 before anything is started (volumes: name: %2).</source>
        <translation>कुछ चालू करने से पहले %1 में पुराना वॉल्यूम लिखिए (volumes: name: %2)।</translation>
    </message>
    <message>
        <source>%1 exists too</source>
        <translation>%1 भी मौजूद है</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist</source>
        <translation>%1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>%1 is declared in two places, %2 and %3, and both exist on the server: whoever works in the wrong one changes nothing, or the wrong thing.</source>
        <translation>%1 दो जगह घोषित है, %2 और %3, और सर्वर पर दोनों हैं: ग़लत जगह काम करने वाला या तो कुछ नहीं बदलता, या ग़लत चीज़ बदलता है।</translation>
    </message>
    <message>
        <source>%1 is declared in two places: %2, and %3, which is not there.</source>
        <translation>%1 दो जगह घोषित है: %2, और %3, जो है नहीं।</translation>
    </message>
    <message>
        <source>Correct the document and take the path out of also_declared. What still uses %1 (cron, people) has to be moved first.</source>
        <translation>दस्तावेज़ सुधारिए और पथ को also_declared से हटाइए। जो अब भी %1 का उपयोग करते हैं (cron, लोग), उन्हें पहले हटाना होगा।</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>ऐसा फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>The containers of %1 are there, but its directory %2 is not.</source>
        <translation>%1 के कंटेनर हैं, पर उसका फ़ोल्डर %2 नहीं है।</translation>
    </message>
    <message>
        <source>Correct directory of %1 in slipway.toml: docker inspect on one of its containers shows com.docker.compose.project.working_dir.</source>
        <translation>slipway.toml में %1 का directory सुधारिए: उसके किसी कंटेनर पर docker inspect com.docker.compose.project.working_dir दिखाता है।</translation>
    </message>
    <message>
        <source>%1 may not write there</source>
        <translation>%1 वहाँ नहीं लिख सकता</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written by %2: a deploy would be refused.</source>
        <translation>%1 में %2 नहीं लिख सकता: डिप्लॉय अस्वीकार होगा।</translation>
    </message>
    <message>
        <source>sudo chown -R %1 %2</source>
        <translation>sudo chown -R %1 %2</translation>
    </message>
    <message>
        <source>%1/.slipway names the state directory %2, but this configuration uses %3: two teams would not see each other&apos;s lock.</source>
        <translation>%1/.slipway में स्थिति फ़ोल्डर %2 है, पर यह कॉन्फ़िगरेशन %3 का उपयोग करता है: दो टीमें एक-दूसरे का ताला नहीं देख पाएँगी।</translation>
    </message>
    <message>
        <source>Put this line under [project]: state_directory = &quot;%1&quot;</source>
        <translation>[project] के नीचे यह पंक्ति लिखिए: state_directory = &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the next backup</source>
        <translation>अगला बैकअप</translation>
    </message>
    <message>
        <source>the next build</source>
        <translation>अगला बिल्ड</translation>
    </message>
    <message>
        <source>On the disk of %1, %2 are free, but %3 needs about %4: it would fail.</source>
        <translation>%1 की डिस्क पर %2 ख़ाली है, पर %3 को लगभग %4 चाहिए: वह विफल होगा।</translation>
    </message>
    <message>
        <source> and </source>
        <translation> और </translation>
    </message>
    <message>
        <source>Free some space: docker builder prune and docker image prune remove what nothing uses, slipway-cli backup prune old backups. Never prune volumes.</source>
        <translation>जगह बनाइए: docker builder prune और docker image prune अनुपयोगी चीज़ें हटाते हैं, slipway-cli backup prune पुराने बैकअप। वॉल्यूम कभी मत छाँटिए।</translation>
    </message>
    <message>
        <source>The database %1 is published on port %2 of every network that the server is in: anybody can try its password. A firewall does not help, Docker goes around it.</source>
        <translation>डेटाबेस %1 सर्वर के हर नेटवर्क के पोर्ट %2 पर खुला है: कोई भी उसका पासवर्ड आज़मा सकता है। फ़ायरवॉल से मदद नहीं, Docker उसे दरकिनार कर देता है।</translation>
    </message>
    <message>
        <source>%1 is published on port %2 of every network that the server is in: it can be reached past nginx and without TLS.</source>
        <translation>%1 सर्वर के हर नेटवर्क के पोर्ट %2 पर खुला है: nginx को छोड़कर और बिना TLS के उस तक पहुँचा जा सकता है।</translation>
    </message>
    <message>
        <source>Publish it on the loopback in %1: &quot;127.0.0.1:%2:%3&quot;.</source>
        <translation>%1 में उसे loopback पर खोलिए: &quot;127.0.0.1:%2:%3&quot;।</translation>
    </message>
    <message>
        <source>nothing published</source>
        <translation>कुछ खुला नहीं</translation>
    </message>
    <message>
        <source>%1 is declared to be reached on port %2, but publishes %3.</source>
        <translation>%1 पोर्ट %2 पर घोषित है, पर %3 खोलता है।</translation>
    </message>
    <message>
        <source>Correct host_port in slipway.toml, or the ports of the service in %1.</source>
        <translation>slipway.toml में host_port सुधारिए, या %1 में सेवा के पोर्ट।</translation>
    </message>
    <message>
        <source>a process that is no container</source>
        <translation>कोई प्रक्रिया जो कंटेनर नहीं</translation>
    </message>
    <message>
        <source>Port %1, which is declared for %2, is held by %3.</source>
        <translation>पोर्ट %1, जो %2 के लिए घोषित है, %3 के पास है।</translation>
    </message>
    <message>
        <source>Give one of them another port; sudo ss -ltnp &apos;sport = :%1&apos; names the process.</source>
        <translation>एक को दूसरा पोर्ट दीजिए; sudo ss -ltnp &apos;sport = :%1&apos; प्रक्रिया बताता है।</translation>
    </message>
    <message>
        <source>Port %1 is published twice: by %2 of %3 and by %4 of %5. Whichever starts second fails.</source>
        <translation>पोर्ट %1 दो बार खुलता है: %3 के %2 से और %5 के %4 से। जो बाद में चालू होगा वह विफल होगा।</translation>
    </message>
    <message>
        <source>Give one of them another port in its compose file, or in the .env file that the port comes from.</source>
        <translation>एक को दूसरा पोर्ट दीजिए, उसकी compose फ़ाइल में या उस .env में जहाँ से पोर्ट आता है।</translation>
    </message>
    <message>
        <source>no result, and nothing runs it</source>
        <translation>परिणाम नहीं, और कोई चला नहीं रहा</translation>
    </message>
    <message>
        <source>The job %1 on %2 was interrupted and has not been undone: %2 may be half on a new release.</source>
        <translation>%2 पर जॉब %1 बीच में टूटी और पूर्ववत नहीं हुई: %2 आधी नई रिलीज़ पर हो सकता है।</translation>
    </message>
    <message>
        <source>slipway-cli recover %1</source>
        <translation>slipway-cli recover %1</translation>
    </message>
    <message>
        <source>promoted from %1</source>
        <translation>%1 से प्रमोट</translation>
    </message>
    <message>
        <source>%1 is on the release %2, which %3 never had: nobody has tried it there.</source>
        <translation>%1 रिलीज़ %2 पर है, जो %3 पर कभी नहीं थी: वहाँ उसे किसी ने नहीं आज़माया।</translation>
    </message>
    <message>
        <source>Deploy the same tree to %1 and look at it, or promote what is there: slipway-cli promote %2.</source>
        <translation>वही ट्री %1 पर डिप्लॉय करके देखिए, या जो है उसे प्रमोट कीजिए: slipway-cli promote %2।</translation>
    </message>
    <message>
        <source>the configuration</source>
        <translation>कॉन्फ़िगरेशन</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the document</source>
        <translation>दस्तावेज़ का &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no server block</source>
        <translation>server ब्लॉक नहीं</translation>
    </message>
    <message>
        <source>%1 is planned, and nginx has no server block for it yet.</source>
        <translation>%1 नियोजित है, और nginx में उसका server ब्लॉक अभी नहीं है।</translation>
    </message>
    <message>
        <source>nginx has no server block for %1: whoever opens it gets another site, or nothing.</source>
        <translation>nginx में %1 का server ब्लॉक नहीं है: उसे खोलने वाले को दूसरी साइट मिलती है, या कुछ नहीं।</translation>
    </message>
    <message>
        <source>slipway-cli nginx plan shows the block, nginx apply adds it:
%1</source>
        <translation>slipway-cli nginx plan ब्लॉक दिखाता है, nginx apply उसे जोड़ता है:
%1</translation>
    </message>
    <message>
        <source>passes requests on to nothing</source>
        <translation>अनुरोध कहीं नहीं भेजता</translation>
    </message>
    <message>
        <source>%1 is to go to %2, but its server block passes nothing on.</source>
        <translation>%1 को %2 पर जाना है, पर उसका server ब्लॉक कुछ आगे नहीं भेजता।</translation>
    </message>
    <message>
        <source>%1 is to go to %2, but nginx passes it to %3.</source>
        <translation>%1 को %2 पर जाना है, पर nginx उसे %3 पर भेजता है।</translation>
    </message>
    <message>
        <source>slipway-cli nginx plan shows the difference, nginx apply fixes it. If nginx is right, correct upstream of %1 in slipway.toml.</source>
        <translation>slipway-cli nginx plan अंतर दिखाता है, nginx apply सुधारता है। यदि nginx सही है, तो slipway.toml में %1 का upstream सुधारिए।</translation>
    </message>
    <message>
        <source>%1 says that %2 goes to %3; nginx passes it to %4.</source>
        <translation>%1 के अनुसार %2 को %3 पर जाना है; nginx उसे %4 पर भेजता है।</translation>
    </message>
    <message>
        <source>Correct the document, then take the declaration with source = &quot;%1&quot; out of slipway.toml.</source>
        <translation>दस्तावेज़ सुधारिए, फिर source = &quot;%1&quot; वाली घोषणा slipway.toml से हटाइए।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is declared twice: it is to go to %2, and %3 says %4.</source>
        <translation>%1 दो बार घोषित है: उसे %2 पर जाना है, और %3 कहता है %4।</translation>
    </message>
    <message>
        <source>Decide on one, correct the document, and take the declaration with source = &quot;%1&quot; out of slipway.toml.</source>
        <translation>एक चुनिए, दस्तावेज़ सुधारिए, और source = &quot;%1&quot; वाली घोषणा slipway.toml से हटाइए।</translation>
    </message>
    <message>
        <source>port %1 is %2&apos;s %3 (%4)</source>
        <translation>पोर्ट %1 %2 का %3 है (%4)</translation>
    </message>
    <message>
        <source>nginx passes %1, which belongs to %2, to port %3: that is %4&apos;s %5.</source>
        <translation>nginx %1 को, जो %2 का है, पोर्ट %3 पर भेजता है: वह %4 का %5 है।</translation>
    </message>
    <message>
        <source>slipway-cli nginx apply passes it to where it is declared to go.</source>
        <translation>slipway-cli nginx apply उसे घोषित जगह पर भेजता है।</translation>
    </message>
    <message>
        <source>%1 gives %2, which belongs to %3, the port %4: that is %5&apos;s %6. It would show one environment under the name of the other.</source>
        <translation>%1 %2 को, जो %3 का है, पोर्ट %4 देता है: वह %5 का %6 है। एक परिवेश दूसरे के नाम से दिखेगा।</translation>
    </message>
    <message>
        <source>Correct upstream of %1 in slipway.toml.</source>
        <translation>slipway.toml में %1 का upstream सुधारिए।</translation>
    </message>
    <message>
        <source>Don&apos;t configure it so; correct the document.</source>
        <translation>ऐसा मत कीजिए; दस्तावेज़ सुधारिए।</translation>
    </message>
    <message>
        <source>no server block with TLS</source>
        <translation>TLS वाला server ब्लॉक नहीं</translation>
    </message>
    <message>
        <source>%1 is to be reached over TLS, but no server block of it has TLS: passwords and orders would travel in the open.</source>
        <translation>%1 तक TLS से पहुँचना है, पर उसके किसी server ब्लॉक में TLS नहीं: पासवर्ड और ऑर्डर खुले जाएँगे।</translation>
    </message>
    <message>
        <source>Get a certificate (sudo certbot --nginx -d %1), or let slipway-cli nginx apply write the block for one that is there.</source>
        <translation>प्रमाणपत्र लीजिए (sudo certbot --nginx -d %1), या मौजूद के लिए ब्लॉक slipway-cli nginx apply से लिखवाइए।</translation>
    </message>
    <message>
        <source>http://%1 answers %2</source>
        <translation>http://%1 का उत्तर %2</translation>
    </message>
    <message>
        <source>http://%1 is not sent on to https: who types the name without https stays in the open.</source>
        <translation>http://%1 को https पर नहीं भेजा जाता: बिना https के नाम लिखने वाला खुले में रहता है।</translation>
    </message>
    <message>
        <source>Add a block for port 80 with: return 301 https://$host$request_uri; (slipway-cli nginx apply does it).</source>
        <translation>पोर्ट 80 का ब्लॉक जोड़िए: return 301 https://$host$request_uri; (slipway-cli nginx apply यह करता है)।</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>उत्तर नहीं</translation>
    </message>
    <message>
        <source>%1 answers %2: nothing listens on port %3, where nginx passes it to.</source>
        <translation>%1 का उत्तर %2: पोर्ट %3 पर, जहाँ nginx भेजता है, कोई नहीं सुन रहा।</translation>
    </message>
    <message>
        <source>%1 answers %2 through nginx.</source>
        <translation>nginx के रास्ते %1 का उत्तर %2 है।</translation>
    </message>
    <message>
        <source>Look at what runs behind %1, and at nginx&apos;s error log (/var/log/nginx/error.log).</source>
        <translation>देखिए कि %1 के पीछे क्या चल रहा है, और nginx का त्रुटि लॉग (/var/log/nginx/error.log)।</translation>
    </message>
    <message>
        <source>nginx passes %1 to %2&apos;s %3, and slipway.toml doesn&apos;t know the domain.</source>
        <translation>nginx %1 को %2 के %3 पर भेजता है, और slipway.toml में वह डोमेन नहीं है।</translation>
    </message>
    <message>
        <source>Declare it: [[routes]] domain = &quot;%1&quot;, upstream = &quot;%2&quot;, environment = &quot;%3&quot;.</source>
        <translation>उसे घोषित कीजिए: [[routes]] domain = &quot;%1&quot;, upstream = &quot;%2&quot;, environment = &quot;%3&quot;।</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>इंस्टॉल नहीं</translation>
    </message>
    <message>
        <source>The server has no nginx, so nothing serves %1.</source>
        <translation>सर्वर पर nginx नहीं है, इसलिए %1 को कोई नहीं परोसता।</translation>
    </message>
    <message>
        <source>Install nginx there, then slipway-cli nginx apply.</source>
        <translation>वहाँ nginx इंस्टॉल कीजिए, फिर slipway-cli nginx apply।</translation>
    </message>
    <message>
        <source>nothing listens on the ports 80 and 443</source>
        <translation>पोर्ट 80 और 443 पर कोई नहीं सुन रहा</translation>
    </message>
    <message>
        <source>nginx doesn&apos;t run: none of %1 is served.</source>
        <translation>nginx नहीं चल रहा: %1 का कुछ नहीं परोसा जाता।</translation>
    </message>
    <message>
        <source>sudo nginx -t tells whether its configuration is good, sudo systemctl start nginx starts it.</source>
        <translation>sudo nginx -t बताता है कि कॉन्फ़िगरेशन सही है, sudo systemctl start nginx उसे चालू करता है।</translation>
    </message>
    <message>
        <source>The server lacks %1, which operations need.</source>
        <translation>सर्वर पर %1 नहीं है, जिसकी कामों को ज़रूरत है।</translation>
    </message>
    <message>
        <source>Install it there.</source>
        <translation>वहाँ इंस्टॉल कीजिए।</translation>
    </message>
    <message>
        <source>Docker can&apos;t be used by %1 on the server: %2 What runs there can&apos;t be seen.</source>
        <translation>सर्वर पर %1 Docker का उपयोग नहीं कर सकता: %2 वहाँ क्या चल रहा है, नहीं दिखता।</translation>
    </message>
    <message>
        <source>Add the user to the group docker (sudo usermod -aG docker %1) and log in again.</source>
        <translation>उपयोगकर्ता को docker समूह में जोड़िए (sudo usermod -aG docker %1) और फिर लॉग इन कीजिए।</translation>
    </message>
    <message>
        <source>Install or start the engine: sudo systemctl start docker.</source>
        <translation>इंजन इंस्टॉल या चालू कीजिए: sudo systemctl start docker।</translation>
    </message>
    <message>
        <source>neither docker-compose nor docker compose</source>
        <translation>न docker-compose, न docker compose</translation>
    </message>
    <message>
        <source>The server has no compose: nothing can be deployed.</source>
        <translation>सर्वर पर compose नहीं है: कुछ डिप्लॉय नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Install docker-compose-plugin (or docker-compose) there.</source>
        <translation>वहाँ docker-compose-plugin (या docker-compose) इंस्टॉल कीजिए।</translation>
    </message>
    <message>
        <source>may not be read, or can&apos;t be made out</source>
        <translation>पढ़ने की अनुमति नहीं, या समझ नहीं आता</translation>
    </message>
    <message>
        <source>This could not be looked at on the server: %1. What it says is not known.</source>
        <translation>सर्वर पर यह नहीं देखा जा सका: %1। वह क्या कहता है, पता नहीं।</translation>
    </message>
    <message>
        <source>Let %1 read it, if it matters.</source>
        <translation>ज़रूरी हो तो %1 को उसे पढ़ने दीजिए।</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s: ages and schedules are off by that much.</source>
        <translation>सर्वर की घड़ी इस कंप्यूटर से %1 आगे है: उम्र और समय-सारणी उतनी ही ग़लत हैं।</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 सेकंड</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s: ages and schedules are off by that much.</source>
        <translation>सर्वर की घड़ी इस कंप्यूटर से %1 पीछे है: उम्र और समय-सारणी उतनी ही ग़लत हैं।</translation>
    </message>
    <message>
        <source>timedatectl shows on both which one is wrong; sudo timedatectl set-ntp true.</source>
        <translation>timedatectl दोनों पर दिखाता है कि कौन-सी ग़लत है; sudo timedatectl set-ntp true।</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message numerus="yes">
        <source>There is no backup of %1: the %n file(s) in its folder are backups of something else, as slipway-cli backup list %1 says.</source>
        <translation>
            <numerusform>%1 का कोई बैकअप नहीं है: उसके फ़ोल्डर की %n फ़ाइल किसी और चीज़ का बैकअप है, जैसा slipway-cli backup list %1 बताता है।</numerusform>
            <numerusform>%1 का कोई बैकअप नहीं है: उसके फ़ोल्डर की %n फ़ाइलें किसी और चीज़ के बैकअप हैं, जैसा slipway-cli backup list %1 बताता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The last scheduled backup of %1, %2 ago, was not taken: %3</source>
        <translation>%1 का पिछला निर्धारित बैकअप (%2 पहले) नहीं लिया गया: %3</translation>
    </message>
    <message>
        <source>Fix that, and run slipway-cli schedule set: it tries one backup as cron will take it. slipway-cli attach %1 tells what happened.</source>
        <translation>इसे ठीक करें और slipway-cli schedule set चलाएँ: यह एक बैकअप वैसे ही आज़माता है जैसे cron लेगा। slipway-cli attach %1 बताता है कि क्या हुआ।</translation>
    </message>
    <message>
        <source>Cron should have begun a backup of %1 %2 ago, and the last one that it began is %3 old.</source>
        <translation>Cron को %2 पहले %1 का बैकअप शुरू करना था, और उसका शुरू किया पिछला बैकअप %3 पुराना है।</translation>
    </message>
    <message>
        <source>See whether cron runs on the server (systemctl status cron), and run slipway-cli schedule set.</source>
        <translation>देखें कि सर्वर पर cron चल रहा है या नहीं (systemctl status cron), और slipway-cli schedule set चलाएँ।</translation>
    </message>
    <message>
        <source>slipway-cli backup verify %1 reads it and compares its rows with those of the database when it was taken; the older ones are still there.</source>
        <translation>slipway-cli backup verify %1 इसे पढ़ता है और इसकी पंक्तियों की तुलना बैकअप के समय के डेटाबेस से करता है; पुराने बैकअप अब भी मौजूद हैं।</translation>
    </message>
    <message>
        <source>%1 was made from %2, but %3 is declared: what the other files say of it would be gone when it is recreated, so a deploy is refused.</source>
        <translation>%1 को %2 से बनाया गया था, पर %3 घोषित है: दोबारा बनाने पर दूसरी फ़ाइलों में इसके बारे में लिखा सब चला जाएगा, इसलिए deploy मना कर दिया जाता है।</translation>
    </message>
    <message>
        <source>Those files lie outside of %1; bring them into it.</source>
        <translation>वे फ़ाइलें %1 के बाहर हैं; उन्हें उसके अंदर लाएँ।</translation>
    </message>
    <message>
        <source>Put this line under [environments.%1]: %2</source>
        <translation>[environments.%1] के नीचे यह पंक्ति लिखें: %2</translation>
    </message>
    <message>
        <source>The container %1 belongs to the compose project of %2, and slipway.toml doesn&apos;t name it: %3.</source>
        <translation>कंटेनर %1, %2 के compose प्रोजेक्ट का है, और slipway.toml में उसका नाम नहीं है: %3।</translation>
    </message>
    <message>
        <source>whether its health is waited for isn&apos;t known</source>
        <translation>यह ज्ञात नहीं कि उसके स्वस्थ होने की प्रतीक्षा की जाती है या नहीं</translation>
    </message>
    <message>
        <source>the compose file doesn&apos;t start it, so its health is not waited for</source>
        <translation>compose फ़ाइल उसे शुरू नहीं करती, इसलिए उसके स्वस्थ होने की प्रतीक्षा नहीं की जाती</translation>
    </message>
    <message>
        <source>it has no health check, so a deploy waits only until it runs</source>
        <translation>उसमें health check नहीं है, इसलिए deploy केवल उसके चलने तक प्रतीक्षा करता है</translation>
    </message>
    <message>
        <source>its health check is waited for, and nothing else is asked of it</source>
        <translation>उसके health check की प्रतीक्षा की जाती है, और उससे और कुछ नहीं पूछा जाता</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) of %1 in %2 are in no backup: %3.</source>
        <translation>
            <numerusform>%2 में %1 का %n डेटाबेस किसी बैकअप में नहीं है: %3।</numerusform>
            <numerusform>%2 में %1 के %n डेटाबेस किसी बैकअप में नहीं हैं: %3।</numerusform>
        </translation>
    </message>
    <message>
        <source>slipway-cli backup create %1 takes all of them; name what is to be left out in exclude_databases under [environments.%1.database].</source>
        <translation>slipway-cli backup create %1 सबका बैकअप लेता है; जिसे छोड़ना हो उसे [environments.%1.database] के exclude_databases में लिखें।</translation>
    </message>
    <message>
        <source>slipway.toml names the database %1, which %2 doesn&apos;t have: no backup of %3 can be taken.</source>
        <translation>slipway.toml डेटाबेस %1 का नाम लेता है, जो %2 में नहीं है: %3 का कोई बैकअप नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Correct databases under [environments.%1.database].</source>
        <translation>[environments.%1.database] के नीचे databases ठीक करें।</translation>
    </message>
    <message numerus="yes">
        <source>slipway.toml leaves %n database(s) of %1 out of every backup: %2.</source>
        <translation>
            <numerusform>slipway.toml %1 के %n डेटाबेस को हर बैकअप से छोड़ देता है: %2।</numerusform>
            <numerusform>slipway.toml %1 के %n डेटाबेस को हर बैकअप से छोड़ देता है: %2।</numerusform>
        </translation>
    </message>
    <message>
        <source>If that is not meant, correct databases and exclude_databases under [environments.%1.database].</source>
        <translation>यदि यह अभिप्राय नहीं है, तो [environments.%1.database] के नीचे databases और exclude_databases ठीक करें।</translation>
    </message>
    <message>
        <source>The block for %1 serves it. slipway-cli nginx plan tells what a block of its own would take from it. If nginx is right, correct upstream of %2 in slipway.toml.</source>
        <translation>%1 का ब्लॉक इसे सेवा देता है। slipway-cli nginx plan बताता है कि अपना अलग ब्लॉक उससे क्या ले लेगा। यदि nginx सही है, तो slipway.toml में %2 का upstream ठीक करें।</translation>
    </message>
    <message>
        <source>slipway.toml leaves out the database %1 (exclude_databases), which %2 doesn&apos;t have.</source>
        <translation>slipway.toml डेटाबेस %1 को छोड़ देता है (exclude_databases), जो %2 में है ही नहीं।</translation>
    </message>
    <message>
        <source>Correct the name, or take it out of exclude_databases under [environments.%1.database]: what is misspelt leaves nothing out.</source>
        <translation>नाम सुधारें, या उसे [environments.%1.database] के नीचे exclude_databases से हटाएँ: ग़लत लिखा नाम कुछ भी नहीं छोड़ता।</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) of %1 that may hold data are taken into no backup: %2.</source>
        <translation>
            <numerusform>%1 का %n डेटाबेस, जिसमें डेटा हो सकता है, किसी बैकअप में नहीं लिया जाता: %2।</numerusform>
            <numerusform>%1 के %n डेटाबेस, जिनमें डेटा हो सकता है, किसी बैकअप में नहीं लिए जाते: %2।</numerusform>
        </translation>
    </message>
    <message>
        <source>Let connections in (alter database ... allow_connections true), move the tables out of template1, or leave it out by name with exclude_databases under [environments.%1.database].</source>
        <translation>कनेक्शन की अनुमति दें (alter database ... allow_connections true), टेबल template1 से हटाकर कहीं और रखें, या [environments.%1.database] के नीचे exclude_databases से उसे नाम लेकर छोड़ें।</translation>
    </message>
    <message>
        <source>the volume %1</source>
        <translation>वॉल्यूम %1</translation>
    </message>
    <message>
        <source>the folder %1</source>
        <translation>फ़ोल्डर %1</translation>
    </message>
    <message>
        <source>%1 keeps what is at %2 in %3, but its compose file gives it %4: recreated, it would not find it.</source>
        <translation>%1 में %2 पर जो है वह %3 में रखा है, पर compose फ़ाइल उसे %4 देती है: नए सिरे से बनने पर वह उसे नहीं मिलेगा।</translation>
    </message>
    <message>
        <source>Name the old place in %1, or set the variable that names it in the .env on the server; or move the data over and deploy with --override volumes.</source>
        <translation>%1 में पुरानी जगह लिखें, या सर्वर की .env में वह वेरिएबल सेट करें जो उसे बताता है; या डेटा वहाँ ले जाएँ और --override volumes के साथ deploy करें।</translation>
    </message>
    <message>
        <source>See whether cron runs on the server (systemctl status cron), and let %1 run slipway-cli schedule set: it is in that login&apos;s crontab.</source>
        <translation>देखें कि सर्वर पर cron चलता है या नहीं (systemctl status cron), और %1 से slipway-cli schedule set चलवाएँ: वह उसी लॉगिन की crontab में है।</translation>
    </message>
    <message>
        <source>The newest backup of %1 is less than half as large as those before it: data were removed, or are missing in it.</source>
        <translation>%1 का सबसे नया बैकअप उससे पहले वालों के आधे से भी छोटा है: डेटा हटाया गया है, या इसमें नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) that restores have put aside stand in %1 for more than two weeks, and take %2: %3.</source>
        <translation>
            <numerusform>पुनर्स्थापना का अलग रखा %n डेटाबेस %1 में दो सप्ताह से अधिक समय से है, और %2 जगह लेता है: %3।</numerusform>
            <numerusform>पुनर्स्थापनाओं के अलग रखे %n डेटाबेस %1 में दो सप्ताह से अधिक समय से हैं, और %2 जगह लेते हैं: %3।</numerusform>
        </translation>
    </message>
    <message>
        <source>When nobody needs them any more: slipway-cli kept remove %1 NAME.</source>
        <translation>जब किसी को उनकी ज़रूरत न रहे: slipway-cli kept remove %1 NAME।</translation>
    </message>
    <message>
        <source>The last drill of %1, %2 ago, could not restore %3: %4</source>
        <translation>%1 का पिछला अभ्यास, %2 पहले, %3 को वापस नहीं ला सका: %4</translation>
    </message>
    <message>
        <source>%1 s, and %2 s before</source>
        <translation>%1 s, और पहले %2 s</translation>
    </message>
    <message>
        <source>The last drill of %1 took more than twice as long as the one before: so would a restore.</source>
        <translation>%1 के पिछले अभ्यास में उससे पहले वाले से दुगुने से ज़्यादा समय लगा: वापस लाने में भी इतना ही लगेगा।</translation>
    </message>
    <message>
        <source>Look whether the data or the server&apos;s load have grown, and whether that long is still acceptable.</source>
        <translation>देखें कि डेटा या सर्वर का भार बढ़ा है या नहीं, और क्या इतना समय अब भी स्वीकार्य है।</translation>
    </message>
    <message>
        <source>slipway-cli backup pull --kept %1</source>
        <translation>slipway-cli backup pull --kept %1</translation>
    </message>
    <message>
        <source>The newest copies of the kept files of %1 are not whole: %2 could not be copied or are damaged, and exist on the server only.</source>
        <translation>%1 की रखी फ़ाइलों की सबसे नई प्रतियाँ पूरी नहीं हैं: %2 की प्रति नहीं बनी या ख़राब है, वह केवल सर्वर पर है।</translation>
    </message>
    <message>
        <source>The newest copies of the kept files of %1 are %2 old: what has changed since exists on the server only.</source>
        <translation>%1 की रखी फ़ाइलों की सबसे नई प्रतियाँ %2 पुरानी हैं: तब से जो बदला वह केवल सर्वर पर है।</translation>
    </message>
    <message>
        <source>The scheduled one stepped aside %1 ago: %2</source>
        <translation>निर्धारित अभ्यास %1 पहले हट गया: %2</translation>
    </message>
    <message>
        <source>The server had too little for the scheduled one %1 ago: %2</source>
        <translation>निर्धारित अभ्यास के लिए सर्वर के पास %1 पहले बहुत कम था: %2</translation>
    </message>
    <message>
        <source>The scheduled one did not succeed %1 ago: %2</source>
        <translation>निर्धारित अभ्यास %1 पहले सफल नहीं हुआ: %2</translation>
    </message>
    <message>
        <source>never restored in a drill</source>
        <translation>अभ्यास में कभी वापस नहीं लाया गया</translation>
    </message>
    <message>
        <source>Backups of %1 are to be drilled at &quot;%2&quot;, and none was ever restored in a drill.</source>
        <translation>%1 के बैकअप का अभ्यास &quot;%2&quot; पर होना है, और अभी तक कोई भी अभ्यास में वापस नहीं लाया गया।</translation>
    </message>
    <message>
        <source>slipway-cli drill %1 does it now; slipway-cli schedule show tells what became of the scheduled one.</source>
        <translation>slipway-cli drill %1 अभी अभ्यास करता है; slipway-cli schedule show बताता है कि निर्धारित अभ्यास का क्या हुआ।</translation>
    </message>
    <message>
        <source>slipway-cli schedule set puts it there; slipway-cli drill %1 does it now.</source>
        <translation>slipway-cli schedule set उसे वहाँ लिखता है; slipway-cli drill %1 अभी अभ्यास करता है।</translation>
    </message>
    <message>
        <source>Backups of %1 are to be drilled at &quot;%2&quot;, and the last drill that went well was %3 ago.</source>
        <translation>%1 के बैकअप का अभ्यास &quot;%2&quot; पर होना है, और पिछला सफल अभ्यास %3 पहले हुआ था।</translation>
    </message>
    <message>
        <source>Take a new backup (slipway-cli backup create %1), then drill it (slipway-cli drill %1).</source>
        <translation>नया बैकअप लें (slipway-cli backup create %1), फिर उसका अभ्यास करें (slipway-cli drill %1)।</translation>
    </message>
    <message>
        <source>The scheduled one found nothing to drill %1 ago.</source>
        <translation>निर्धारित अभ्यास को %1 पहले अभ्यास के लिए कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>No drill of %1 is scheduled on the server.</source>
        <translation>सर्वर पर %1 का कोई अभ्यास निर्धारित नहीं है।</translation>
    </message>
</context>
<context>
    <name>Slipway::Models</name>
    <message>
        <source>less than a minute</source>
        <translation>एक मिनट से कम</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>आज %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>कल %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 फ़ाइल</numerusform>
            <numerusform>%1 फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 सेकंड</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>failed and undone</source>
        <translation>विफल, पूर्ववत किया गया</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में टूटी</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>डिप्लॉय</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>प्रमोट</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>रोलबैक</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>रिकवर</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>पुनर्स्थापना</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n कमिट</numerusform>
            <numerusform>%n कमिट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Host port</source>
        <translation>होस्ट पोर्ट</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>आंतरिक</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>सुनता है</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>इमेज</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>स्वास्थ्य</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>पुनः आरंभ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>कॉन्फ़िगरेशन</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>सीमा नहीं</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>वॉल्यूम</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>अपस्ट्रीम</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>दस्तावेज़ %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>उत्तर %1</translation>
    </message>
    <message>
        <source>Without TLS</source>
        <translation>बिना TLS</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>रीडायरेक्ट</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>उत्तर नहीं</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>जारीकर्ता</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>ख़ुद</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>जाँचा हुआ</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>सबसे नया</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>समय-सारणी</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>दूसरी प्रति</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>पुराना सिस्टम</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>घोषित नहीं</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>हमारा नहीं</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>TLS नहीं</translation>
    </message>
    <message numerus="yes">
        <source>TLS · %n day(s)</source>
        <translation>
            <numerusform>TLS · %n दिन</numerusform>
            <numerusform>TLS · %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>not served</source>
        <translation>परोसा नहीं जाता</translation>
    </message>
    <message>
        <source>no block</source>
        <translation>ब्लॉक नहीं</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>अलग है</translation>
    </message>
    <message>
        <source>server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>वहाँ नहीं</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>%1 से बंद</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>%1 से चालू</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रही है</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>स्वस्थ</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>अस्वस्थ</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>चालू हो रहा है</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>बैकअप नहीं</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>जाँचा हुआ</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>जाँचा हुआ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>%n प्रति</numerusform>
            <numerusform>%n प्रतियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>no copy</source>
        <translation>प्रति नहीं</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>अद्यतन</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करना</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>लॉक खोलना</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>फिर से चालू करें</translation>
    </message>
    <message>
        <source>Renew a certificate</source>
        <translation>प्रमाणपत्र का नवीनीकरण</translation>
    </message>
    <message>
        <source>just started</source>
        <translation>अभी चालू हुआ</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 पुराना</translation>
    </message>
    <message>
        <source>just taken</source>
        <translation>अभी लिया गया</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>day and month, as QLocale::toString() takes them</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>day, month and year, as QLocale::toString() takes them</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Change nginx</source>
        <translation>nginx में बदलाव</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Remove a kept database</source>
        <translation>सहेजा हुआ डेटाबेस हटाना</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>पिछला अभ्यास</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>failed %1 ago</source>
        <translation>%1 पहले विफल</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 पहले</translation>
    </message>
    <message>
        <source>Restored in</source>
        <translation>वापस लाने का समय</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>अभी जोखिम में</translation>
    </message>
    <message>
        <source>drill failed</source>
        <translation>अभ्यास विफल</translation>
    </message>
    <message>
        <source>verified, drilled</source>
        <translation>सत्यापित, आज़माया हुआ</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, पहले %2</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>%1: nothing was done there.</source>
        <translation>%1: वहाँ कुछ नहीं किया गया।</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::BackupState</name>
    <message numerus="yes">
        <source>Downloading %n backup(s)</source>
        <translation>
            <numerusform>%n बैकअप डाउनलोड हो रहा है</numerusform>
            <numerusform>%n बैकअप डाउनलोड हो रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying the backups of %1</source>
        <translation>%1 के बैकअप जाँचे जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n backup(s) of %1</source>
        <translation>
            <numerusform>%1 का %n बैकअप जाँचा जा रहा है</numerusform>
            <numerusform>%1 के %n बैकअप जाँचे जा रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing old backups of %1</source>
        <translation>%1 के पुराने बैकअप हटाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Changing the schedule</source>
        <translation>समय-सारणी बदली जा रही है</translation>
    </message>
    <message>
        <source>Downloading kept files</source>
        <translation>रखी गई फ़ाइलें डाउनलोड हो रही हैं</translation>
    </message>
    <message>
        <source>Downloading the kept files of %1</source>
        <translation>%1 की रखी गई फ़ाइलें डाउनलोड हो रही हैं</translation>
    </message>
    <message>
        <source>Extracting kept files to %1</source>
        <translation>रखी गई फ़ाइलें %1 में निकाली जा रही हैं</translation>
    </message>
    <message>
        <source>Verifying %1 of %2</source>
        <translation>%2 का %1 जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Verifying the copies of kept files</source>
        <translation>रखी फ़ाइलों की प्रतियाँ जाँची जा रही हैं</translation>
    </message>
    <message>
        <source>Verifying the kept files of %1</source>
        <translation>%1 की रखी फ़ाइलों की प्रतियाँ जाँची जा रही हैं</translation>
    </message>
    <message>
        <source>Looking for backups to download</source>
        <translation>डाउनलोड करने के लिए बैकअप खोजे जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::BackupsModel</name>
    <message>
        <source>damaged: %1</source>
        <translation>ख़राब: %1</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>बिना जाँचा</translation>
    </message>
    <message>
        <source>much smaller</source>
        <translation>बहुत छोटा</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>जाँचा हुआ</translation>
    </message>
    <message>
        <source>script</source>
        <translation>स्क्रिप्ट</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>सर्वर पर</translation>
    </message>
    <message>
        <source>not on the server</source>
        <translation>सर्वर पर नहीं</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>इस लैपटॉप पर</translation>
    </message>
    <message>
        <source>not on this laptop</source>
        <translation>इस लैपटॉप पर नहीं</translation>
    </message>
    <message>
        <source>taken %1 UTC</source>
        <translation>लिया गया %1 UTC</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 द्वारा</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>लिया गया</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>लैपटॉप</translation>
    </message>
    <message>
        <source>Drilled</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>रिलीज़</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>unverified, much smaller</source>
        <translation>बिना जाँचा, बहुत छोटा</translation>
    </message>
    <message>
        <source>foreign: %1</source>
        <translation>अन्य का: %1</translation>
    </message>
    <message>
        <source>the database %1, one of %2 that were taken together</source>
        <translation>डेटाबेस %1, साथ लिए गए %2 में से एक</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>डेटाबेस %1</translation>
    </message>
    <message>
        <source>not in it: %1 (%2)</source>
        <translation>इसमें नहीं: %1 (%2)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::ChangesModel</name>
    <message>
        <source>folder %1: %2, %3</source>
        <translation>फ़ोल्डर %1: %2, %3</translation>
    </message>
    <message>
        <source>added: %1, %2</source>
        <translation>नई: %1, %2</translation>
    </message>
    <message>
        <source>changed: %1, %2</source>
        <translation>बदली: %1, %2</translation>
    </message>
    <message>
        <source>removed: %1, %2</source>
        <translation>हटाई: %1, %2</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::EnvironmentsModel</name>
    <message>
        <source>looking …</source>
        <translation>देख रहे हैं …</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>पहुँच से बाहर</translation>
    </message>
    <message>
        <source>no release yet</source>
        <translation>अभी कोई रिलीज़ नहीं</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>स्थानीय</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>no version control</source>
        <translation>वर्शन कंट्रोल नहीं</translation>
    </message>
    <message>
        <source>detached</source>
        <translation>डिटैच्ड</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>साफ़</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not committed</source>
        <translation>
            <numerusform>%n फ़ाइल कमिट नहीं</numerusform>
            <numerusform>%n फ़ाइलें कमिट नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>not everything is committed</source>
        <translation>सब कुछ कमिट नहीं है</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में टूटी</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>स्वस्थ</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>चालू हो रहा है</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>चल नहीं रहा</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>अस्वस्थ</translation>
    </message>
    <message>
        <source>found here</source>
        <translation>यहाँ मिला</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2 द्वारा</translation>
    </message>
    <message>
        <source>with uncommitted changes</source>
        <translation>बिना कमिट के बदलावों सहित</translation>
    </message>
    <message>
        <source>verified backup %1 ago</source>
        <translation>जाँचा हुआ बैकअप %1 पहले</translation>
    </message>
    <message>
        <source>comparing …</source>
        <translation>तुलना हो रही है …</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>तुलना नहीं हुई</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>कोई अंतर नहीं</translation>
    </message>
    <message>
        <source>same files</source>
        <translation>वही फ़ाइलें</translation>
    </message>
    <message>
        <source>same commit</source>
        <translation>वही कमिट</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>देखिए</translation>
    </message>
    <message>
        <source>%1 is locked, and not by a job that could be watched.</source>
        <translation>%1 पर ताला है, और किसी ऐसी जॉब का नहीं जिसे देखा जा सके।</translation>
    </message>
    <message>
        <source>Promote to %1…</source>
        <translation>%1 पर प्रमोट कीजिए…</translation>
    </message>
    <message>
        <source>Deploy to %1…</source>
        <translation>%1 पर डिप्लॉय कीजिए…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>कनेक्शन नहीं</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>सर्वर देखा जा रहा है …</translation>
    </message>
    <message>
        <source>The local tree cannot be read</source>
        <translation>स्थानीय ट्री पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>%1 as it is</source>
        <translation>%1 जैसा है</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::FindingAction</name>
    <message>
        <source>Server block…</source>
        <translation>सर्वर ब्लॉक…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>नवीनीकरण…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>समय-सारणी…</translation>
    </message>
    <message>
        <source>Download them</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>फिर से चालू करें…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>प्रमोट करें…</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>डिप्लॉय करें…</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लीजिए</translation>
    </message>
    <message>
        <source>Download kept files</source>
        <translation>रखी गई फ़ाइलें डाउनलोड करें</translation>
    </message>
    <message>
        <source>Kept databases…</source>
        <translation>अलग रखे डेटाबेस…</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::HistoryModel</name>
    <message>
        <source>Overridden: %1</source>
        <translation>अनदेखा किया: %1</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>कमिट</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>%1 (overridden: %2)</source>
        <translation>%1 (अनदेखा: %2)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रही है</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::JobsModel</name>
    <message>
        <source>Operation</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>waiting for the lock</source>
        <translation>ताला खुलने की प्रतीक्षा</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रही है</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>चल रहा: %1</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में टूटी</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::KeptCopiesModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <comment>that are encrypted</comment>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>ख़राब: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) encrypted</source>
        <translation>
            <numerusform>%n फ़ाइल एन्क्रिप्टेड</numerusform>
            <numerusform>%n फ़ाइलें एन्क्रिप्टेड</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing encrypted</source>
        <translation>कुछ भी एन्क्रिप्टेड नहीं</translation>
    </message>
    <message>
        <source>copied %1 UTC</source>
        <translation>%1 UTC पर कॉपी हुआ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>एन्क्रिप्टेड</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>verified at %1</source>
        <translation>जाँचा गया %1</translation>
    </message>
    <message>
        <source>whole when it was copied</source>
        <translation>प्रति बनते समय पूरी</translation>
    </message>
    <message>
        <source>read at %1; damaged or missing:</source>
        <translation>%1 पर पढ़ा गया; ख़राब या ग़ायब:</translation>
    </message>
    <message>
        <source>read at %1: every byte was as it was written</source>
        <translation>%1 पर पढ़ा गया: हर बाइट वैसा ही था जैसा लिखा गया था</translation>
    </message>
    <message>
        <source>each file had the server&apos;s SHA-256 when it was copied, and was not read since</source>
        <translation>प्रति बनते समय हर फ़ाइल का SHA-256 सर्वर वाला था; तब से पढ़ी नहीं गई</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::KeptDatabasesModel</name>
    <message>
        <source>a restore</source>
        <translation>एक पुनर्स्थापना</translation>
    </message>
    <message>
        <source>put aside %1 ago</source>
        <translation>%1 पहले अलग रखा गया</translation>
    </message>
    <message>
        <source>was %1 until %2 UTC</source>
        <translation>%2 UTC तक %1 था</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>%1 था</translation>
    </message>
    <message>
        <source>put aside by %1</source>
        <translation>%1 ने अलग रखा</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>अलग रखा गया</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>पहले था</translation>
    </message>
    <message>
        <source>Put aside by</source>
        <translation>किसने अलग रखा</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::KeptFilesModel</name>
    <message>
        <source>encrypted</source>
        <translation>एन्क्रिप्टेड</translation>
    </message>
    <message>
        <source>%1, a link</source>
        <translation>%1, एक लिंक</translation>
    </message>
    <message>
        <source>%1, a folder</source>
        <translation>%1, एक फ़ोल्डर</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>पथ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>यहाँ</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::LiveOperation</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Until “%1” begins, %2 stays exactly as it is.</source>
        <translation>“%1” शुरू होने तक %2 ठीक वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>यह समाप्त हो चुका है।</translation>
    </message>
    <message>
        <source>It has been asked to stop.</source>
        <translation>इसे रुकने को कहा जा चुका है।</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>सर्वर से पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>Stopping. Nothing has been changed on the server.</source>
        <translation>रुक रहा है। सर्वर पर कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The server could not be asked to cancel: %1 The job goes on.</source>
        <translation>सर्वर से रद्द करने को नहीं कहा जा सका: %1 जॉब चलती रहेगी।</translation>
    </message>
    <message>
        <source>Asking the server to cancel …</source>
        <translation>सर्वर से रद्द करने को कहा जा रहा है …</translation>
    </message>
    <message>
        <source>Cancelled; what has begun is being undone.</source>
        <translation>रद्द; जो शुरू हुआ वह पूर्ववत हो रहा है।</translation>
    </message>
    <message>
        <source>“%1” cannot be stopped halfway. The job is cancelled and undone right after it.</source>
        <translation>“%1” को बीच में नहीं रोका जा सकता। उसके ठीक बाद जॉब रद्द होकर पूर्ववत होगी।</translation>
    </message>
    <message>
        <source>It has failed by itself and is being undone; an undo is not stopped.</source>
        <translation>यह अपने-आप विफल हुआ और पूर्ववत हो रहा है; पूर्ववत को रोका नहीं जाता।</translation>
    </message>
    <message>
        <source>Nothing runs there any more: the job was interrupted. The next operation undoes it first.</source>
        <translation>वहाँ अब कुछ नहीं चल रहा: जॉब बीच में टूट गई। अगला काम पहले उसे पूर्ववत करेगा।</translation>
    </message>
    <message>
        <source>The job has ended already.</source>
        <translation>जॉब समाप्त हो चुकी है।</translation>
    </message>
    <message>
        <source>The job had just begun on the server. It is cancelled and undoes itself.</source>
        <translation>सर्वर पर जॉब अभी-अभी शुरू हुई थी। उसे रद्द किया जा रहा है और वह अपने बदलाव वापस लेती है।</translation>
    </message>
    <message>
        <source>The job had just begun on the server, which could not be asked to cancel it: %1 The job goes on.</source>
        <translation>सर्वर पर जॉब अभी-अभी शुरू हुई थी, और सर्वर से उसे रद्द करने को नहीं कहा जा सका: %1 जॉब चलती रहेगी।</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::LogExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 लिखी नहीं जा सकी: %2</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::Notices</name>
    <message numerus="yes">
        <source>%n new error(s)</source>
        <translation>
            <numerusform>%n नई त्रुटि</numerusform>
            <numerusform>%n नई त्रुटियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, %2 द्वारा</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::Preview</name>
    <message>
        <source>Brings the local tree to %1 as a new release.</source>
        <translation>स्थानीय ट्री को नई रिलीज़ के रूप में %1 पर लाता है।</translation>
    </message>
    <message>
        <source>Brings %1 to %2 as a new release.</source>
        <translation>%1 को नई रिलीज़ के रूप में %2 पर लाता है।</translation>
    </message>
    <message numerus="yes">
        <source>Comes with %n new migration(s): %1.</source>
        <translation>
            <numerusform>साथ में %n नया माइग्रेशन: %1</numerusform>
            <numerusform>साथ में %n नए माइग्रेशन: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) on the two sides; the gravest is on %1: %2</source>
        <translation>
            <numerusform>दोनों ओर %n खुला निष्कर्ष; सबसे गंभीर %1 का है: %2</numerusform>
            <numerusform>दोनों ओर %n खुले निष्कर्ष; सबसे गंभीर %1 का है: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Guarded by a verified backup that is taken first</source>
        <translation>पहले लिए जाने वाले जाँचे हुए बैकअप से सुरक्षित</translation>
    </message>
    <message>
        <source>There is no data yet; the job makes sure of that first</source>
        <translation>अभी कोई डेटा नहीं है; जॉब पहले यही पक्का करती है</translation>
    </message>
    <message>
        <source> (earlier promotions took about %1 s)</source>
        <translation> (पिछले प्रमोट में लगभग %1 सेकंड लगे)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>लगभग %1</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) have as many rows in both</source>
        <translation>
            <numerusform>%n तालिका की पंक्तियाँ दोनों में बराबर हैं</numerusform>
            <numerusform>%n तालिकाओं की पंक्तियाँ दोनों में बराबर हैं</numerusform>
        </translation>
    </message>
    <message>
        <source> (earlier restores took about %1, and the services were away for about %2 of it)</source>
        <translation> (पिछली बहालियों में लगभग %1 लगे, जिनमें से सेवाएँ लगभग %2 बंद रहीं)</translation>
    </message>
    <message>
        <source> (earlier restores took about %1)</source>
        <translation> (पिछली बहालियों में लगभग %1 लगे)</translation>
    </message>
</context>
<context>
    <name>Slipway::Models::Proposal</name>
    <message>
        <source>Deploy to %1</source>
        <translation>%1 पर डिप्लॉय</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>डिप्लॉय (&amp;D)</translation>
    </message>
    <message>
        <source>Comparing the local tree with %1. Nothing is changed by that.</source>
        <translation>स्थानीय ट्री की %1 से तुलना हो रही है। इससे कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Nothing differs between the local tree and %1.</source>
        <translation>स्थानीय ट्री और %1 में कोई अंतर नहीं है।</translation>
    </message>
    <message>
        <source>Undo the interrupted job on %1</source>
        <translation>%1 पर बीच में रुकी जॉब को पूर्ववत करना</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>%1 का बैकअप</translation>
    </message>
    <message>
        <source>Promote %1 to %2</source>
        <translation>%1 को %2 पर प्रमोट</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>प्रमोट (&amp;P)</translation>
    </message>
    <message>
        <source>Comparing %1 with %2. Nothing is changed by that.</source>
        <translation>%1 की %2 से तुलना हो रही है। इससे कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>%1 already has the tree of %2.</source>
        <translation>%1 पर %2 का ट्री पहले से है।</translation>
    </message>
    <message>
        <source>Roll %1 back</source>
        <translation>%1 का रोलबैक</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>रोलबैक (&amp;R)</translation>
    </message>
    <message>
        <source>Comparing %1 with the kept release. Nothing is changed by that.</source>
        <translation>%1 की रखी हुई रिलीज़ से तुलना हो रही है। इससे कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>%1 is on that release already.</source>
        <translation>%1 पहले से उसी रिलीज़ पर है।</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 फिर से चालू करें</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>फिर से चालू करें(&amp;R)</translation>
    </message>
    <message>
        <source>Looking at %1. Nothing is changed by that.</source>
        <translation>%1 को देखा जा रहा है। इससे कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>%1 के प्रमाणपत्र का नवीनीकरण</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>नवीनीकरण करें(&amp;R)</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 वापस लाना</translation>
    </message>
    <message>
        <source>Restore the data of %1</source>
        <translation>%1 का डेटा पुनर्स्थापित करना</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>वापस लाइए (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>पुनर्स्थापित कीजिए (&amp;S)</translation>
    </message>
    <message>
        <source>Comparing %1 with what is live in %2. Nothing is changed by that.</source>
        <translation>%2 में जो लाइव है उससे %1 की तुलना हो रही है। इससे कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Drill a backup of %1</source>
        <translation>%1 के बैकअप का अभ्यास</translation>
    </message>
    <message>
        <source>&amp;Drill</source>
        <translation>अभ्यास कीजिए (&amp;D)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाना</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाइए (&amp;R)</translation>
    </message>
    <message>
        <source>Bring the data of %1 into %2</source>
        <translation>%1 का डेटा %2 में लाएँ</translation>
    </message>
</context>
<context>
    <name>Slipway::Operations</name>
    <message numerus="yes">
        <source>The local tree is dirty: %n file(s) differ from the commit. The release will say so.</source>
        <translation>
            <numerusform>स्थानीय ट्री साफ़ नहीं है: %n फ़ाइल कमिट से अलग है। रिलीज़ में यह दर्ज होगा।</numerusform>
            <numerusform>स्थानीय ट्री साफ़ नहीं है: %n फ़ाइलें कमिट से अलग हैं। रिलीज़ में यह दर्ज होगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>A first deployment: %1 does not exist yet.</source>
        <translation>पहला डिप्लॉय: %1 अभी मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The first operation here: the files that are there are kept as the release &quot;adopted&quot;.</source>
        <translation>पहली बार देखा गया: जो है उसे &quot;adopted&quot; रिलीज़ के रूप में रखा जाएगा।</translation>
    </message>
    <message>
        <source>The interrupted job %1 is undone first.</source>
        <translation>बीच में रुकी जॉब %1 पहले पूर्ववत होगी।</translation>
    </message>
    <message>
        <source>Nothing to deploy: %1 already has this tree. No container was touched.</source>
        <translation>डिप्लॉय करने को कुछ नहीं: %1 पर यही ट्री पहले से है। किसी कंटेनर को नहीं छुआ गया।</translation>
    </message>
    <message>
        <source>%1 is promoted from %2, not deployed to.</source>
        <translation>%1 पर %2 से प्रमोट होता है, सीधे डिप्लॉय नहीं।</translation>
    </message>
    <message>
        <source>Wait for it (--wait), or follow it: slipway-cli attach %1</source>
        <translation>उसकी प्रतीक्षा कीजिए (--wait), या उसे देखिए: slipway-cli attach %1</translation>
    </message>
    <message>
        <source>%1 Waiting for it.</source>
        <translation>%1 उसकी प्रतीक्षा हो रही है।</translation>
    </message>
    <message>
        <source>everything on the server</source>
        <translation>सर्वर पर सब कुछ</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल अपलोड</numerusform>
            <numerusform>%n फ़ाइलें अपलोड</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 compressed</source>
        <translation>%1 संपीड़ित</translation>
    </message>
    <message>
        <source>Read the backups of %1 on the server</source>
        <translation>सर्वर पर %1 के बैकअप पढ़ना</translation>
    </message>
    <message>
        <source>The backups of %1 could not be verified: %2</source>
        <translation>%1 के बैकअप नहीं जाँचे जा सके: %2</translation>
    </message>
    <message>
        <source>What was found before that is kept. No backup was changed.</source>
        <translation>उससे पहले जो मिला वह रखा गया है। कोई बैकअप नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Read the copies on the laptop</source>
        <translation>लैपटॉप की प्रतियाँ पढ़ना</translation>
    </message>
    <message>
        <source>the server has no such backup any more, and its SHA-256 was never compared</source>
        <translation>सर्वर पर अब ऐसा बैकअप नहीं है, और उसका SHA-256 कभी नहीं मिलाया गया</translation>
    </message>
    <message>
        <source>the copy on the laptop is not what the server has (SHA-256)</source>
        <translation>लैपटॉप की प्रति सर्वर वाली से अलग है (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of %1 verified; none is damaged.</source>
        <translation>
            <numerusform>%1 का %n बैकअप जाँचा गया; कोई ख़राब नहीं।</numerusform>
            <numerusform>%1 के %n बैकअप जाँचे गए; कोई ख़राब नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of %1 damaged:</source>
        <translation>
            <numerusform>%1 का %n बैकअप ख़राब:</numerusform>
            <numerusform>%1 के %n बैकअप ख़राब:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) verified.</source>
        <translation>
            <numerusform>%n अन्य जाँचा गया।</numerusform>
            <numerusform>%n अन्य जाँचे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged backups can&apos;t be restored. Take a new one: slipway-cli backup create %1</source>
        <translation>ख़राब बैकअप पुनर्स्थापित नहीं हो सकते। नया लीजिए: slipway-cli backup create %1</translation>
    </message>
    <message>
        <source>The job %1 runs on the server.</source>
        <translation>जॉब %1 सर्वर पर चल रही है।</translation>
    </message>
    <message>
        <source>slipway-cli attach %1 follows it.</source>
        <translation>slipway-cli attach %1 उसे दिखाता है।</translation>
    </message>
    <message>
        <source>%1 has no backup %2.</source>
        <translation>%1 का %2 बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>slipway-cli backup list %1 shows those that are there.</source>
        <translation>slipway-cli backup list %1 मौजूद बैकअप दिखाता है।</translation>
    </message>
    <message>
        <source>Undo the interrupted job %1</source>
        <translation>बीच में रुकी जॉब %1 को पूर्ववत करना</translation>
    </message>
    <message>
        <source>Read the local tree</source>
        <translation>स्थानीय ट्री पढ़ना</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n फ़ाइल, %1</numerusform>
            <numerusform>%n फ़ाइलें, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tree is dirty: %n file(s) differ from the commit. The release will say so.</source>
        <translation>
            <numerusform>ट्री साफ़ नहीं है: %n फ़ाइल कमिट से अलग है। रिलीज़ में यह दर्ज होगा।</numerusform>
            <numerusform>ट्री साफ़ नहीं है: %n फ़ाइलें कमिट से अलग हैं। रिलीज़ में यह दर्ज होगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 को देखना</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1 से तुलना</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>%1 नई, %2 बदली, %3 हटाई</translation>
    </message>
    <message>
        <source>%1 is locked: %2 by %3 since %4</source>
        <translation>%1 पर ताला है: %2, %3 द्वारा, %4 से</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>कोई जॉब</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>कोई</translation>
    </message>
    <message>
        <source>, now at the step &quot;%1&quot;</source>
        <translation>, अभी चरण &quot;%1&quot; पर</translation>
    </message>
    <message>
        <source>, job %1</source>
        <translation>, जॉब %1</translation>
    </message>
    <message>
        <source>The server lacks %1. Install it there.</source>
        <translation>सर्वर पर %1 नहीं है। वहाँ इंस्टॉल कीजिए।</translation>
    </message>
    <message>
        <source>Docker can&apos;t be used by %1 on the server: %2
Add the user to the group docker there (sudo usermod -aG docker %1) and log in again, or start the engine.</source>
        <translation>सर्वर पर %1 Docker का उपयोग नहीं कर सकता: %2
वहाँ उपयोगकर्ता को docker समूह में जोड़िए (sudo usermod -aG docker %1) और फिर लॉग इन कीजिए, या इंजन चालू कीजिए।</translation>
    </message>
    <message>
        <source>The server has neither docker-compose nor docker compose. Install one of them there.</source>
        <translation>सर्वर पर न docker-compose है न docker compose। वहाँ इनमें से एक इंस्टॉल कीजिए।</translation>
    </message>
    <message>
        <source>%1 on the server can&apos;t be written by %2. Give it to that user.</source>
        <translation>सर्वर पर %1 में %2 लिख नहीं सकता। उसे उस उपयोगकर्ता को दीजिए।</translation>
    </message>
    <message>
        <source>There is no compose file %1 in %2. Make it, or correct compose_file of %3 in %4.</source>
        <translation>%2 में compose फ़ाइल %1 नहीं है। उसे बनाइए, या %4 में %3 का compose_file सुधारिए।</translation>
    </message>
    <message>
        <source>The container %1 belongs to the compose project &quot;%2&quot;, but &quot;%3&quot; would be used, which would start everything anew on empty volumes. Put this line under [environments.%4]: compose_project = &quot;%2&quot;</source>
        <translation>कंटेनर %1 compose प्रोजेक्ट &quot;%2&quot; का है, पर &quot;%3&quot; का उपयोग होता, जो सब कुछ खाली वॉल्यूम पर नए सिरे से चालू कर देता। [environments.%4] के नीचे यह पंक्ति लिखिए: compose_project = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1/.slipway names the state directory %2, but this configuration uses %3. Put this line under [project]: state_directory = &quot;%2&quot;</source>
        <translation>%1/.slipway में स्थिति फ़ोल्डर %2 है, पर यह कॉन्फ़िगरेशन %3 का उपयोग करता है। [project] के नीचे यह पंक्ति लिखिए: state_directory = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>रद्द। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>A mistake in Slipway: %1.</source>
        <translation>Slipway में एक ग़लती: %1।</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 पढ़ी नहीं जा सकी: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The key file %1 of host %2 does not exist.</source>
        <translation>होस्ट %2 की कुंजी फ़ाइल %1 नहीं है।</translation>
    </message>
    <message>
        <source>Correct identity_file in slipway.toml, or make a key: ssh-keygen -t ed25519 -f %1</source>
        <translation>slipway.toml में identity_file सुधारिए, या कुंजी बनाइए: ssh-keygen -t ed25519 -f %1</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others on this computer.</source>
        <translation>इस कंप्यूटर पर दूसरे भी कुंजी फ़ाइल %1 पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>chmod 600 %1</source>
        <translation>chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 is there.</source>
        <translation>कुंजी फ़ाइल %1 मौजूद है।</translation>
    </message>
    <message>
        <source>The second copies of backups can&apos;t be written to %1.</source>
        <translation>बैकअप की दूसरी प्रतियाँ %1 में नहीं लिखी जा सकतीं।</translation>
    </message>
    <message>
        <source>Correct local_directory under [backups] in slipway.toml.</source>
        <translation>slipway.toml में [backups] के नीचे local_directory सुधारिए।</translation>
    </message>
    <message>
        <source>Second copies of backups go to %1.</source>
        <translation>बैकअप की दूसरी प्रतियाँ %1 में जाती हैं।</translation>
    </message>
    <message>
        <source>%1 is good: %2.</source>
        <translation>%1 ठीक है: %2।</translation>
    </message>
    <message>
        <source>The local tree is %1.</source>
        <translation>स्थानीय ट्री %1 है।</translation>
    </message>
    <message>
        <source>The local tree %1 is no folder that can be read.</source>
        <translation>स्थानीय ट्री %1 पढ़ने योग्य फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Correct source under [project] in slipway.toml.</source>
        <translation>slipway.toml में [project] के नीचे source सुधारिए।</translation>
    </message>
    <message>
        <source>The keychain keeps passwords.</source>
        <translation>कीचेन पासवर्ड रखता है।</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be kept: %1</source>
        <translation>पासवर्ड नहीं रखे जा सकते: %1</translation>
    </message>
    <message>
        <source>Use a key with an agent; or unlock or install a keychain.</source>
        <translation>एजेंट के साथ कुंजी का उपयोग कीजिए; या कीचेन खोलिए या इंस्टॉल कीजिए।</translation>
    </message>
    <message>
        <source>The tools that operations need are there.</source>
        <translation>कामों के लिए ज़रूरी औज़ार मौजूद हैं।</translation>
    </message>
    <message>
        <source>Docker %1 may be used by %2.</source>
        <translation>%2 Docker %1 का उपयोग कर सकता है।</translation>
    </message>
    <message>
        <source>Compose %1 is there.</source>
        <translation>compose %1 मौजूद है।</translation>
    </message>
    <message>
        <source>The environments&apos; directories can be written.</source>
        <translation>परिवेशों के फ़ोल्डर में लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>The compose projects are pinned, and are those of the running containers.</source>
        <translation>compose प्रोजेक्ट तय हैं, और चल रहे कंटेनरों के ही हैं।</translation>
    </message>
    <message>
        <source>There is room for the next backup and build.</source>
        <translation>अगले बैकअप और बिल्ड के लिए जगह है।</translation>
    </message>
    <message>
        <source>The clocks of server and laptop agree.</source>
        <translation>सर्वर और लैपटॉप की घड़ियाँ मिलती हैं।</translation>
    </message>
    <message>
        <source>Cron runs, or nothing needs it.</source>
        <translation>cron चल रहा है, या किसी को ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>%1 is there already, though nginx does not use it for %2; it is left alone.</source>
        <translation>%1 पहले से है, हालाँकि nginx उसे %2 के लिए नहीं बरतता; उसे नहीं छुआ जाएगा।</translation>
    </message>
    <message>
        <source>no server block</source>
        <translation>server ब्लॉक नहीं</translation>
    </message>
    <message>
        <source>The file with the block of %1 can&apos;t be read by %2, so it is left alone.</source>
        <translation>%1 के ब्लॉक वाली फ़ाइल %2 नहीं पढ़ सकता, इसलिए उसे नहीं छुआ जाएगा।</translation>
    </message>
    <message>
        <source>passes requests on to nothing</source>
        <translation>अनुरोध कहीं नहीं भेजता</translation>
    </message>
    <message>
        <source>passes requests on to %1</source>
        <translation>अनुरोध %1 पर भेजता है</translation>
    </message>
    <message>
        <source>%1 holds blocks of other domains too; change the one of %2 by hand to:
%3</source>
        <translation>%1 में दूसरे डोमेन के ब्लॉक भी हैं; %2 वाले को हाथ से ऐसा कीजिए:
%3</translation>
    </message>
    <message>
        <source>no redirect to TLS, or no TLS</source>
        <translation>TLS पर रीडायरेक्ट नहीं, या TLS नहीं</translation>
    </message>
    <message>
        <source>slipway.toml declares no domain &quot;%1&quot;.</source>
        <translation>slipway.toml में &quot;%1&quot; डोमेन घोषित नहीं है।</translation>
    </message>
    <message>
        <source>It declares: %1.</source>
        <translation>घोषित: %1।</translation>
    </message>
    <message>
        <source>There is no nginx on %1.</source>
        <translation>%1 पर nginx नहीं है।</translation>
    </message>
    <message>
        <source>Install it there (sudo apt install nginx).</source>
        <translation>वहाँ इंस्टॉल कीजिए (sudo apt install nginx)।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read by %2: what it says is not known here.</source>
        <translation>%1 को %2 नहीं पढ़ सकता: उसमें क्या है, यहाँ पता नहीं।</translation>
    </message>
    <message>
        <source>nginx was not changed: %1</source>
        <translation>nginx नहीं बदला गया: %1</translation>
    </message>
    <message>
        <source>Whoever may use sudo there can do it by hand:
%1</source>
        <translation>जिसे वहाँ sudo की अनुमति है वह हाथ से कर सकता है:
%1</translation>
    </message>
    <message>
        <source>The change of nginx failed: %1</source>
        <translation>nginx का बदलाव विफल रहा: %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, and at what answers behind the domain.</source>
        <translation>nginx का त्रुटि लॉग देखिए, और यह कि डोमेन के पीछे कौन उत्तर देता है।</translation>
    </message>
    <message>
        <source>nginx is as declared; nothing was changed.</source>
        <translation>nginx घोषित जैसा है; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>फ़ाइल ख़ाली है</translation>
    </message>
    <message>
        <source>it has %1 bytes, and its sidecar says %2</source>
        <translation>उसमें %1 बाइट हैं, और विवरण फ़ाइल %2 कहती है</translation>
    </message>
    <message>
        <source>it is a backup of %1, not of %2</source>
        <translation>वह %1 का बैकअप है, %2 का नहीं</translation>
    </message>
    <message>
        <source>made by another script, and not verified yet</source>
        <translation>दूसरी स्क्रिप्ट से बना, और अभी जाँचा नहीं</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>अभी जाँचा नहीं</translation>
    </message>
    <message>
        <source>the file was changed after it was verified</source>
        <translation>जाँच के बाद फ़ाइल बदली गई</translation>
    </message>
    <message>
        <source>The server&apos;s list of backups did not arrive whole.</source>
        <translation>सर्वर से बैकअप की सूची पूरी नहीं पहुँची।</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask again.</source>
        <translation>कुछ नहीं बदला गया। फिर पूछिए।</translation>
    </message>
    <message>
        <source>it lies on the laptop only, and was not verified here</source>
        <translation>वह केवल लैपटॉप पर है, और यहाँ जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>The configuration names no folder for the second copies.</source>
        <translation>कॉन्फ़िगरेशन में दूसरी प्रतियों का फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Put local_directory = &quot;~/Slipway/%1&quot; under [backups] in %2, or add --to DIR.</source>
        <translation>%2 में [backups] के नीचे local_directory = &quot;~/Slipway/%1&quot; लिखिए, या --to DIR जोड़िए।</translation>
    </message>
    <message>
        <source>The folder of backups of %1 may not be read on the server: %2</source>
        <translation>सर्वर पर %1 का बैकअप फ़ोल्डर पढ़ने की अनुमति नहीं: %2</translation>
    </message>
    <message>
        <source>Give %1 the right to read it.</source>
        <translation>%1 को उसे पढ़ने का अधिकार दीजिए।</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s) of %1 from the server</source>
        <translation>
            <numerusform>सर्वर से %1 का %n बैकअप हटाना</numerusform>
            <numerusform>सर्वर से %1 के %n बैकअप हटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>the backups of %1</source>
        <translation>%1 के बैकअप</translation>
    </message>
    <message>
        <source>Old backups of %1 could not be removed: %2</source>
        <translation>%1 के पुराने बैकअप नहीं हटाए जा सके: %2</translation>
    </message>
    <message>
        <source>removed from the server: %1</source>
        <translation>सर्वर से हटाया: %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n copy(s) of backups of %1 from the laptop</source>
        <translation>
            <numerusform>लैपटॉप से %1 के बैकअप की %n प्रति हटाना</numerusform>
            <numerusform>लैपटॉप से %1 के बैकअप की %n प्रतियाँ हटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>removed from the laptop: %1</source>
        <translation>लैपटॉप से हटाया: %1</translation>
    </message>
    <message>
        <source>it can&apos;t be removed from the laptop</source>
        <translation>उसे लैपटॉप से नहीं हटाया जा सकता</translation>
    </message>
    <message>
        <source>Retention keeps every backup of %1; nothing was removed.</source>
        <translation>नीति %1 के सभी बैकअप रखती है; कुछ नहीं हटाया गया।</translation>
    </message>
    <message>
        <source>%1: %2 backups removed from the server (%3), %4 from the laptop (%5).</source>
        <translation>%1: सर्वर से %2 बैकअप हटाए (%3), लैपटॉप से %4 (%5)।</translation>
    </message>
    <message>
        <source>The oldest restorable point on the server is %1.</source>
        <translation>सर्वर पर सबसे पुराना पुनर्स्थापना बिंदु %1 है।</translation>
    </message>
    <message>
        <source>Kept after all:</source>
        <translation>फिर भी रखे गए:</translation>
    </message>
    <message>
        <source>There is too little room in %1: %2 are to be downloaded, and %3 are free.</source>
        <translation>%1 में जगह कम है: %2 डाउनलोड करना है, और %3 ख़ाली है।</translation>
    </message>
    <message>
        <source>Make room, or pull fewer of them by their ids, or elsewhere with --to DIR.</source>
        <translation>जगह बनाइए, या कुछ ही को उनके नाम से लाइए, या --to DIR से कहीं और।</translation>
    </message>
    <message>
        <source>the copies on this laptop</source>
        <translation>इस लैपटॉप की प्रतियाँ</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>फ़ोल्डर %1 नहीं बन सकता।</translation>
    </message>
    <message>
        <source>Correct local_directory under [backups], or add --to DIR.</source>
        <translation>[backups] के नीचे local_directory सुधारिए, या --to DIR जोड़िए।</translation>
    </message>
    <message>
        <source>Another pull is bringing backups to %1.</source>
        <translation>दूसरा डाउनलोड %1 में बैकअप ला रहा है।</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>उसके पूरा होने तक रुकिए।</translation>
    </message>
    <message numerus="yes">
        <source>Download %n backup(s) of %1</source>
        <translation>
            <numerusform>%1 का %n बैकअप डाउनलोड</numerusform>
            <numerusform>%1 के %n बैकअप डाउनलोड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on where it stopped (%n time(s) so far).</source>
        <translation>
            <numerusform>जहाँ रुका था वहीं से आगे (अब तक %n बार)।</numerusform>
            <numerusform>जहाँ रुका था वहीं से आगे (अब तक %n बार)।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: here, SHA-256 %2</source>
        <translation>%1: यहाँ, SHA-256 %2</translation>
    </message>
    <message>
        <source>It was not resumed.</source>
        <translation>बीच में जोड़ना नहीं पड़ा।</translation>
    </message>
    <message numerus="yes">
        <source>It was resumed %n time(s).</source>
        <translation>
            <numerusform>%n बार बीच से जोड़ा गया।</numerusform>
            <numerusform>%n बार बीच से जोड़ा गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing: %n backup(s) lie here already.</source>
        <translation>
            <numerusform>कुछ नहीं छूटा: %n बैकअप यहाँ पहले से है।</numerusform>
            <numerusform>कुछ नहीं छूटा: %n बैकअप यहाँ पहले से हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) downloaded (%1), each with the server&apos;s SHA-256.</source>
        <translation>
            <numerusform>%n बैकअप डाउनलोड हुआ (%1), सर्वर के SHA-256 के साथ।</numerusform>
            <numerusform>%n बैकअप डाउनलोड हुए (%1), हर एक सर्वर के SHA-256 के साथ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be downloaded:</source>
        <translation>
            <numerusform>%n नहीं मिल सका:</numerusform>
            <numerusform>%n नहीं मिल सके:</numerusform>
        </translation>
    </message>
    <message>
        <source>The other copies are here. Look at those on the server: slipway-cli backup verify</source>
        <translation>बाक़ी प्रतियाँ यहाँ हैं। उन्हें सर्वर पर देखिए: slipway-cli backup verify</translation>
    </message>
    <message>
        <source>The server has no backup %1.</source>
        <translation>सर्वर पर %1 बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>slipway-cli backup list shows those that are there.</source>
        <translation>slipway-cli backup list मौजूद बैकअप दिखाता है।</translation>
    </message>
    <message>
        <source>The crontab on %1 has a line that is not UTF-8 and would not stay as it is, so nothing was changed.</source>
        <translation>%1 की crontab में एक पंक्ति UTF-8 में नहीं है और ज्यों की त्यों नहीं रहती, इसलिए कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Write that line in UTF-8 with crontab -e on the server, then try again.</source>
        <translation>सर्वर पर crontab -e से उस पंक्ति को UTF-8 में लिखें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The scheduled backup of %1 could not be installed: %2</source>
        <translation>%1 का नियत बैकअप नहीं लगाया जा सका: %2</translation>
    </message>
    <message>
        <source>The crontab was not changed.</source>
        <translation>crontab नहीं बदला गया।</translation>
    </message>
    <message>
        <source>the crontab</source>
        <translation>crontab</translation>
    </message>
    <message>
        <source>The crontab could not be changed: %1</source>
        <translation>crontab नहीं बदला जा सका: %1</translation>
    </message>
    <message>
        <source>No schedule is given.</source>
        <translation>समय-सारणी नहीं दी गई।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no schedule that cron understands.</source>
        <translation>&quot;%1&quot; ऐसी समय-सारणी नहीं जिसे cron समझे।</translation>
    </message>
    <message>
        <source>Five fields, for example &quot;0 3 * * *&quot; for every day at 03:00; schedule under [backups] in %1 is the default.</source>
        <translation>पाँच खाने, जैसे हर दिन 03:00 के लिए &quot;0 3 * * *&quot;; %1 में [backups] के नीचे schedule डिफ़ॉल्ट है।</translation>
    </message>
    <message>
        <source>No environment on %1 declares a database, so there is nothing to back up.</source>
        <translation>%1 पर किसी परिवेश ने डेटाबेस घोषित नहीं किया, इसलिए बैकअप के लिए कुछ नहीं।</translation>
    </message>
    <message>
        <source>Install the scheduled backup</source>
        <translation>नियत बैकअप लगाना</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 के लिए %1</translation>
    </message>
    <message>
        <source>The schedule stands already; its files were brought up to date.</source>
        <translation>समय-सारणी पहले से है; उसकी फ़ाइलें अद्यतन की गईं।</translation>
    </message>
    <message>
        <source>Change the crontab</source>
        <translation>crontab बदलना</translation>
    </message>
    <message>
        <source>The server takes verified backups of %1 by itself now.</source>
        <translation>सर्वर अब %1 के जाँचे हुए बैकअप अपने-आप लेता है।</translation>
    </message>
    <message>
        <source>There is no schedule of Slipway&apos;s in the crontab; nothing was changed.</source>
        <translation>crontab में Slipway की कोई समय-सारणी नहीं; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The schedule is removed. Backups that were taken stay.</source>
        <translation>समय-सारणी हटा दी गई। लिए गए बैकअप रहेंगे।</translation>
    </message>
    <message>
        <source>The audit has no line of this job: it was removed, or could not be written. What is shown is from the job&apos;s own folder.</source>
        <translation>ऑडिट में इस जॉब की पंक्ति नहीं है: वह हटाई गई, या लिखी नहीं जा सकी। जो दिख रहा है वह जॉब के अपने फ़ोल्डर से है।</translation>
    </message>
    <message>
        <source>This line can&apos;t be read: %1</source>
        <translation>यह पंक्ति पढ़ी नहीं जा सकती: %1</translation>
    </message>
    <message>
        <source>This line was changed: the job&apos;s own folder says otherwise.</source>
        <translation>यह पंक्ति बदली गई: जॉब का अपना फ़ोल्डर कुछ और कहता है।</translation>
    </message>
    <message>
        <source>Lines before this one were removed from the audit.</source>
        <translation>इससे पहले की पंक्तियाँ ऑडिट से हटाई गईं।</translation>
    </message>
    <message>
        <source>A line was removed from the audit here.</source>
        <translation>यहाँ ऑडिट से एक पंक्ति हटाई गई।</translation>
    </message>
    <message>
        <source>This line was changed, or one after it was removed.</source>
        <translation>यह पंक्ति बदली गई, या इसके बाद की एक हटाई गई।</translation>
    </message>
    <message>
        <source>read the audit</source>
        <translation>ऑडिट पढ़ना</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>%1 पर ताला लगाना</translation>
    </message>
    <message>
        <source>When that is over: slipway-cli unlock %1</source>
        <translation>वह पूरा होने पर: slipway-cli unlock %1</translation>
    </message>
    <message>
        <source>that lock</source>
        <translation>वह ताला</translation>
    </message>
    <message>
        <source>The %1 %2 of %3 runs already and goes on.</source>
        <translation>%3 का %1 %2 पहले से चल रहा है और चलता रहेगा।</translation>
    </message>
    <message>
        <source>Nobody had locked %1.</source>
        <translation>%1 पर किसी का ताला नहीं था।</translation>
    </message>
    <message>
        <source>%1 is unlocked. %2 had locked it at %3: %4.</source>
        <translation>%1 का ताला खुला। %2 ने %3 पर लगाया था: %4।</translation>
    </message>
    <message>
        <source>Wanted: 15:00, &quot;2026-11-22 15:00&quot;, 2026-11-22T15:00:00Z, or a while like 45m, 2h or 3d.</source>
        <translation>अपेक्षित: 15:00, &quot;2026-11-22 15:00&quot;, 2026-11-22T15:00:00Z, या अवधि जैसे 45m, 2h या 3d।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>&quot;%1&quot; समय नहीं है।</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1 बीत चुका है।</translation>
    </message>
    <message>
        <source>Nothing to promote: %1 already has the tree of %2. No container was touched.</source>
        <translation>प्रमोट करने को कुछ नहीं: %1 पर %2 का ट्री पहले से है। किसी कंटेनर को नहीं छुआ गया।</translation>
    </message>
    <message>
        <source>%1 is promoted from no other environment.</source>
        <translation>%1 पर किसी दूसरे परिवेश से प्रमोट नहीं होता।</translation>
    </message>
    <message>
        <source>%1 lives on the host %2 and %3 on %4: a promotion copies inside one server.</source>
        <translation>%1 होस्ट %2 पर है और %3 %4 पर: प्रमोट एक ही सर्वर के भीतर कॉपी करता है।</translation>
    </message>
    <message>
        <source>Deploy to %1 with slipway-cli deploy %1 --direct.</source>
        <translation>slipway-cli deploy %1 --direct से %1 पर डिप्लॉय कीजिए।</translation>
    </message>
    <message>
        <source>There is no %1 on the server, so there is nothing to promote from %2.</source>
        <translation>सर्वर पर %1 नहीं है, इसलिए %2 से प्रमोट करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Deploy to %1 first.</source>
        <translation>पहले %1 पर डिप्लॉय कीजिए।</translation>
    </message>
    <message>
        <source>Look at what would happen</source>
        <translation>देखना कि क्या होगा</translation>
    </message>
    <message>
        <source> To go on all the same: --override %1.</source>
        <translation> फिर भी आगे बढ़ना हो तो: --override %1।</translation>
    </message>
    <message>
        <source>Promote when it is done (--wait waits for it), or follow it: slipway-cli attach %1</source>
        <translation>उसके पूरा होने पर प्रमोट कीजिए (--wait प्रतीक्षा करता है), या देखिए: slipway-cli attach %1</translation>
    </message>
    <message>
        <source>Changes nothing: %1 already has this tree.</source>
        <translation>कुछ नहीं बदलता: %1 पर यही ट्री पहले से है।</translation>
    </message>
    <message>
        <source>Which services are recreated can&apos;t be told</source>
        <translation>कौन-सी सेवाएँ नए सिरे से बनेंगी, पता नहीं</translation>
    </message>
    <message>
        <source>Recreates no container</source>
        <translation>कोई कंटेनर नए सिरे से नहीं बनता</translation>
    </message>
    <message>
        <source>Recreates %1</source>
        <translation>%1 को नए सिरे से बनाता है</translation>
    </message>
    <message>
        <source>Starts %1 for the first time</source>
        <translation>%1 को पहली बार चालू करता है</translation>
    </message>
    <message>
        <source>starts %1 for the first time</source>
        <translation>%1 को पहली बार चालू करता है</translation>
    </message>
    <message numerus="yes">
        <source>brings %n migration(s)</source>
        <translation>
            <numerusform>%n माइग्रेशन लाता है</numerusform>
            <numerusform>%n माइग्रेशन लाता है</numerusform>
        </translation>
    </message>
    <message>
        <source>RECREATES THE DATABASE CONTAINER (its volume stays)</source>
        <translation>डेटाबेस कंटेनर नए सिरे से बनाता है (वॉल्यूम रहता है)</translation>
    </message>
    <message>
        <source>leaves the database container alone</source>
        <translation>डेटाबेस कंटेनर को नहीं छूता</translation>
    </message>
    <message>
        <source>Not reachable for about %1 s, as measured before.</source>
        <translation>लगभग %1 सेकंड पहुँच से बाहर, पिछली माप के अनुसार।</translation>
    </message>
    <message>
        <source>it has no containers</source>
        <translation>उसमें कोई कंटेनर नहीं</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 %2 है</translation>
    </message>
    <message>
        <source>%1 is healthy</source>
        <translation>%1 स्वस्थ है</translation>
    </message>
    <message>
        <source>%1 is not healthy: %2.</source>
        <translation>%1 स्वस्थ नहीं है: %2।</translation>
    </message>
    <message>
        <source>Mend %1 first; what is not well there is not promoted.</source>
        <translation>पहले %1 ठीक कीजिए; जो वहाँ ठीक नहीं वह प्रमोट नहीं होता।</translation>
    </message>
    <message>
        <source>%1 runs the release that is promoted</source>
        <translation>%1 उसी रिलीज़ पर है जो प्रमोट होगी</translation>
    </message>
    <message>
        <source>%1 is not its release %2 any more: %3 is another file there.</source>
        <translation>%1 अब अपनी रिलीज़ %2 नहीं है: वहाँ %3 दूसरी फ़ाइल है।</translation>
    </message>
    <message>
        <source>Deploy to %1, look at it there, and then promote.</source>
        <translation>%1 पर डिप्लॉय कीजिए, वहाँ देखिए, फिर प्रमोट कीजिए।</translation>
    </message>
    <message>
        <source>No interrupted job on %1</source>
        <translation>%1 पर कोई बीच में रुकी जॉब नहीं</translation>
    </message>
    <message>
        <source>The job %1 was interrupted on %2 and has not been undone yet.</source>
        <translation>जॉब %1 %2 पर बीच में टूटी और अभी पूर्ववत नहीं हुई।</translation>
    </message>
    <message>
        <source>Run slipway-cli recover %1, then promote.</source>
        <translation>slipway-cli recover %1 चलाइए, फिर प्रमोट कीजिए।</translation>
    </message>
    <message>
        <source>Both compose projects are pinned</source>
        <translation>दोनों compose प्रोजेक्ट तय हैं</translation>
    </message>
    <message>
        <source>The compose project of %1 is not pinned, so its containers and volumes depend on a folder&apos;s name.</source>
        <translation>%1 का compose प्रोजेक्ट तय नहीं है, इसलिए उसके कंटेनर और वॉल्यूम फ़ोल्डर के नाम पर टिके हैं।</translation>
    </message>
    <message>
        <source>Put this line under [environments.%1]: compose_project = &quot;%2&quot;.</source>
        <translation>[environments.%1] के नीचे यह पंक्ति लिखिए: compose_project = &quot;%2&quot;।</translation>
    </message>
    <message>
        <source>%1 was never deployed to by Slipway: its tree is promoted as it is, of no known commit.</source>
        <translation>%1 पर Slipway से कभी डिप्लॉय नहीं हुआ: उसका ट्री जैसा है वैसा प्रमोट होगा, बिना ज्ञात कमिट के।</translation>
    </message>
    <message>
        <source>The release %1 of %2 was made from a dirty tree; the new one will say so too.</source>
        <translation>%2 की रिलीज़ %1 ऐसे ट्री से बनी थी जो साफ़ नहीं था; नई में भी यह दर्ज होगा।</translation>
    </message>
    <message>
        <source>A first deployment: the directory of %1 does not exist yet.</source>
        <translation>पहला डिप्लॉय: %1 का फ़ोल्डर अभी नहीं है।</translation>
    </message>
    <message>
        <source>What compose would do is not known: %1</source>
        <translation>compose क्या करेगा, पता नहीं: %1</translation>
    </message>
    <message>
        <source>Overridden (%1): %2</source>
        <translation>अनदेखा किया (%1): %2</translation>
    </message>
    <message>
        <source>read files of %1</source>
        <translation>%1 की फ़ाइलें पढ़ना</translation>
    </message>
    <message>
        <source>Could not %1 on %2.</source>
        <translation>%2 पर यह नहीं हो सका: %1।</translation>
    </message>
    <message>
        <source>The code of %1 goes back to %2. The data do not: the database stays as it is.</source>
        <translation>%1 का कोड %2 पर लौटेगा। डेटा नहीं: डेटाबेस जैसा है वैसा रहेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) in between stay applied: %1.</source>
        <translation>
            <numerusform>बीच में %n माइग्रेशन है जो लागू रहेगा: %1।</numerusform>
            <numerusform>बीच में %n माइग्रेशन हैं जो लागू रहेंगे: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>No verified backup holds the data as they were on that release.</source>
        <translation>किसी जाँचे हुए बैकअप में उस रिलीज़ के समय का डेटा नहीं है।</translation>
    </message>
    <message>
        <source>The release %1 is marked as bad: a later rollback skips it, unless it is named.</source>
        <translation>रिलीज़ %1 ख़राब चिह्नित है: बाद का रोलबैक उसे छोड़ देगा, जब तक नाम न दिया जाए।</translation>
    </message>
    <message>
        <source>slipway-cli releases %1 lists those that are kept.</source>
        <translation>slipway-cli releases %1 रखी हुई रिलीज़ दिखाता है।</translation>
    </message>
    <message>
        <source>%1 was never deployed to by Slipway, so it has no release to go back to.</source>
        <translation>%1 पर Slipway से कभी डिप्लॉय नहीं हुआ, इसलिए लौटने को कोई रिलीज़ नहीं।</translation>
    </message>
    <message>
        <source>Deploy to it; what is there now is kept then.</source>
        <translation>उस पर डिप्लॉय कीजिए; तब मौजूदा को रखा जाएगा।</translation>
    </message>
    <message>
        <source>%1 keeps no release %2.</source>
        <translation>%1 में %2 रिलीज़ नहीं रखी है।</translation>
    </message>
    <message>
        <source>The images of the release %1 were never kept, so it can&apos;t be started without a build.</source>
        <translation>रिलीज़ %1 की इमेज कभी नहीं रखी गईं, इसलिए बिना बिल्ड के वह चालू नहीं हो सकती।</translation>
    </message>
    <message>
        <source>%1 keeps no release from before %2.</source>
        <translation>%1 में %2 से पहले की कोई रिलीज़ नहीं रखी है।</translation>
    </message>
    <message>
        <source>Every release that %1 keeps from before %2 is marked as bad: %3.</source>
        <translation>%1 में %2 से पहले की हर रिलीज़ ख़राब चिह्नित है: %3।</translation>
    </message>
    <message>
        <source>Name one all the same with --to RELEASE.</source>
        <translation>फिर भी --to RELEASE से एक का नाम दीजिए।</translation>
    </message>
    <message>
        <source>The files of the release %1 are not kept any more.</source>
        <translation>रिलीज़ %1 की फ़ाइलें अब नहीं रखी हैं।</translation>
    </message>
    <message>
        <source>%1 is on the release %2 already.</source>
        <translation>%1 पहले से रिलीज़ %2 पर है।</translation>
    </message>
    <message>
        <source>The release %1 is marked as bad (%2); it is named, so it is taken.</source>
        <translation>रिलीज़ %1 ख़राब चिह्नित है (%2); नाम दिया गया है, इसलिए ली जाएगी।</translation>
    </message>
    <message>
        <source>%1 was locked by %2 at %3</source>
        <translation>%1 पर %2 ने %3 पर ताला लगाया</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> %1 तक</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2।</translation>
    </message>
    <message>
        <source>The database container is recreated. Its volume stays; it does not answer meanwhile.</source>
        <translation>डेटाबेस का कंटेनर नए सिरे से बनेगा। उसका वॉल्यूम बना रहेगा; तब तक वह उत्तर नहीं देगा।</translation>
    </message>
    <message>
        <source>Every variable that the new release reads is set</source>
        <translation>नई रिलीज़ जो भी वेरिएबल पढ़ती है, वह सेट है</translation>
    </message>
    <message>
        <source>%1 seems to be missing.</source>
        <translation>%1 शायद मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Nobody else holds a port that is published</source>
        <translation>प्रकाशित पोर्ट किसी और के पास नहीं है</translation>
    </message>
    <message>
        <source>There is room for the backup and the build</source>
        <translation>बैकअप और बिल्ड के लिए जगह है</translation>
    </message>
    <message>
        <source>Nobody changed a file on the server meanwhile</source>
        <translation>इस बीच सर्वर पर किसी ने कोई फ़ाइल नहीं बदली</translation>
    </message>
    <message>
        <source>The size of the backup is plausible</source>
        <translation>बैकअप का आकार विश्वसनीय है</translation>
    </message>
    <message>
        <source>render the compose file</source>
        <translation>compose फ़ाइल रेंडर करना</translation>
    </message>
    <message>
        <source>A verified backup of the database is taken first</source>
        <translation>पहले डेटाबेस का जाँचा हुआ बैकअप लिया जाता है</translation>
    </message>
    <message>
        <source>The database container %1 is not running, so it can&apos;t be backed up.</source>
        <translation>डेटाबेस का कंटेनर %1 नहीं चल रहा, इसलिए उसका बैकअप नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Start it on the server: docker start %1</source>
        <translation>इसे सर्वर पर चालू करें: docker start %1</translation>
    </message>
    <message>
        <source>Asks certbot to renew the certificate of %1, and reloads nginx if it did.</source>
        <translation>certbot से %1 के प्रमाणपत्र का नवीनीकरण कराता है, और हो जाने पर nginx को फिर से लोड करता है।</translation>
    </message>
    <message>
        <source>The one that is served is good until %1.</source>
        <translation>जो दिया जा रहा है, वह %1 तक मान्य है।</translation>
    </message>
    <message>
        <source>slipway.toml has no route for %1.</source>
        <translation>slipway.toml में %1 के लिए कोई रूट नहीं है।</translation>
    </message>
    <message>
        <source>Declare it: [[routes]] with domain = &quot;%1&quot;.</source>
        <translation>इसे घोषित करें: [[routes]] में domain = &quot;%1&quot;।</translation>
    </message>
    <message>
        <source>There is no container %1 on the server.</source>
        <translation>सर्वर पर कंटेनर %1 नहीं है।</translation>
    </message>
    <message>
        <source>A deploy to %1 makes it.</source>
        <translation>%1 पर डिप्लॉय करने से वह बनता है।</translation>
    </message>
    <message>
        <source>Stops and starts the database %1 as it is. Whatever needs it does not work meanwhile.</source>
        <translation>डेटाबेस %1 को जैसा है वैसा ही रोककर चालू करता है। जिसे उसकी ज़रूरत है, वह इस बीच नहीं चलता।</translation>
    </message>
    <message>
        <source>Stops and starts %1 as it is; nothing is built, and nothing else is touched.</source>
        <translation>%1 को जैसा है वैसा ही रोककर चालू करता है; कुछ बनाया नहीं जाता, और किसी और चीज़ को छुआ नहीं जाता।</translation>
    </message>
    <message>
        <source>The backup can&apos;t be overridden for the database itself: %1 is only restarted behind a verified backup. If it hangs: docker restart %1, by hand.</source>
        <translation>ख़ुद डेटाबेस के लिए बैकअप को अनदेखा नहीं किया जा सकता: %1 केवल जाँचे हुए बैकअप के बाद फिर से चालू किया जाता है। अगर वह अटक गया हो: docker restart %1, हाथ से।</translation>
    </message>
    <message>
        <source>%1 has no service or container %2.</source>
        <translation>%1 में %2 नाम की कोई सेवा या कंटेनर नहीं है।</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>उसमें ये हैं: %1।</translation>
    </message>
    <message>
        <source>the backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>it is longer than any can be</source>
        <translation>यह जितना लंबा हो सकता है उससे लंबा है</translation>
    </message>
    <message>
        <source>invalid time zone</source>
        <translation>इसका समय क्षेत्र कोई समय क्षेत्र नहीं है</translation>
    </message>
    <message>
        <source>invalid size or time</source>
        <translation>कोई आकार या समय मान्य नहीं है</translation>
    </message>
    <message>
        <source>what compose would do</source>
        <translation>Compose क्या करेगा</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>किसी फ़ाइल</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>यह पूरा नहीं है</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>the releases</source>
        <translation>रिलीज़</translation>
    </message>
    <message>
        <source>nginx&apos;s files</source>
        <translation>nginx की फ़ाइलों</translation>
    </message>
    <message>
        <source>what it removed</source>
        <translation>उसने क्या हटाया</translation>
    </message>
    <message>
        <source>it is about another file</source>
        <translation>यह किसी दूसरी फ़ाइल के बारे में है</translation>
    </message>
    <message>
        <source>its files</source>
        <translation>अपनी फ़ाइलों</translation>
    </message>
    <message>
        <source>invalid size</source>
        <translation>कोई आकार मान्य नहीं है</translation>
    </message>
    <message>
        <source>its state</source>
        <translation>अपनी स्थिति</translation>
    </message>
    <message>
        <source>a container</source>
        <translation>किसी कंटेनर</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>the copy on the laptop is not what it was when it was compared (SHA-256)</source>
        <translation>लैपटॉप की प्रति वैसी नहीं रही जैसी तुलना के समय थी (SHA-256)</translation>
    </message>
    <message>
        <source>the server has another file of that name now; the copy on the laptop is what it was</source>
        <translation>सर्वर पर अब इस नाम की दूसरी फ़ाइल है; लैपटॉप की प्रति वैसी ही है</translation>
    </message>
    <message numerus="yes">
        <source>%n of others left alone.</source>
        <translation>
            <numerusform>%n अन्य का बैकअप छुआ नहीं गया।</numerusform>
            <numerusform>%n अन्य के बैकअप छुए नहीं गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked:</source>
        <translation>
            <numerusform>%n की जाँच नहीं हो सकी:</numerusform>
            <numerusform>%n की जाँच नहीं हो सकी:</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a backup of %1 of the project %2, not of this one</source>
        <translation>यह परियोजना %2 के %1 का बैकअप है, इसका नहीं</translation>
    </message>
    <message>
        <source>an environment</source>
        <translation>किसी परिवेश</translation>
    </message>
    <message>
        <source>The compose file does not start the service %1 any more; it is left running.</source>
        <translation>compose फ़ाइल अब सेवा %1 को शुरू नहीं करती; वह चलती छोड़ दी जाती है।</translation>
    </message>
    <message>
        <source>The service %1 runs again; it may change data.</source>
        <translation>सेवा %1 फिर से चलती है; वह डेटा बदल सकती है।</translation>
    </message>
    <message>
        <source>The service %1 runs; it may change data.</source>
        <translation>सेवा %1 चलती है; वह डेटा बदल सकती है।</translation>
    </message>
    <message>
        <source>%1 (its health check fails)</source>
        <translation>%1 (उसका health check विफल है)</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (मौजूद नहीं है)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unhealthy now, before anything is changed: %1.</source>
        <translation>कुछ भी बदलने से पहले, अभी अस्वस्थ: %1।</translation>
    </message>
    <message>
        <source>slipway.toml names the database %1 (databases), and %2 has none of that name.</source>
        <translation>slipway.toml डेटाबेस %1 का नाम लेता है (databases), और %2 में उस नाम का कोई नहीं है।</translation>
    </message>
    <message>
        <source>slipway.toml leaves out every database of %1, so no backup can be taken.</source>
        <translation>slipway.toml %1 का हर डेटाबेस छोड़ देता है, इसलिए कोई बैकअप नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>The backup that is taken first holds of %1: %2.</source>
        <translation>जो बैकअप पहले लिया जाता है, उसमें %1 से है: %2।</translation>
    </message>
    <message>
        <source>No Git LFS pointer is sent in place of a file</source>
        <translation>किसी फ़ाइल की जगह Git LFS पॉइंटर नहीं भेजा जाता</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) would come as Git LFS pointers, without their content: %1.</source>
        <translation>
            <numerusform>%n फ़ाइल बिना सामग्री के, Git LFS पॉइंटर के रूप में आएगी: %1।</numerusform>
            <numerusform>%n फ़ाइलें बिना सामग्री के, Git LFS पॉइंटर के रूप में आएँगी: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Run git lfs pull in the local tree, then try again.</source>
        <translation>लोकल ट्री में git lfs pull चलाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were never checked out here and stay on the server as they are: %1.</source>
        <translation>
            <numerusform>%n फ़ाइल यहाँ कभी चेकआउट नहीं हुई और सर्वर पर जैसी है वैसी रहती है: %1।</numerusform>
            <numerusform>%n फ़ाइलें यहाँ कभी चेकआउट नहीं हुईं और सर्वर पर जैसी हैं वैसी रहती हैं: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>These submodules are not checked out here: %1. git submodule update --init brings them.</source>
        <translation>ये सबमॉड्यूल यहाँ चेकआउट नहीं हैं: %1। git submodule update --init उन्हें लाता है।</translation>
    </message>
    <message>
        <source>git&apos;s index can&apos;t be read (%1): the release bears no commit&apos;s name, and what was never checked out can&apos;t be told from what was deleted.</source>
        <translation>git का इंडेक्स पढ़ा नहीं जा सकता (%1): रिलीज़ पर किसी कमिट का नाम नहीं होगा, और जो कभी चेकआउट नहीं हुआ उसे हटाए गए से अलग नहीं पहचाना जा सकता।</translation>
    </message>
    <message>
        <source>The containers were made from the compose files that are declared</source>
        <translation>कंटेनर उन्हीं compose फ़ाइलों से बने हैं जो घोषित हैं</translation>
    </message>
    <message>
        <source>What the server says of the files that would be deleted can&apos;t be understood near &quot;%1&quot;.</source>
        <translation>हटाई जाने वाली फ़ाइलों के बारे में सर्वर जो कहता है, वह &quot;%1&quot; के पास समझ में नहीं आता।</translation>
    </message>
    <message>
        <source>Nothing was changed. Run it again; if it says the same, it is a fault of Slipway&apos;s.</source>
        <translation>कुछ नहीं बदला गया। दोबारा चलाएँ; यदि वही संदेश आए, तो यह Slipway की गलती है।</translation>
    </message>
    <message>
        <source>judge what would be deleted</source>
        <translation>यह परखना कि क्या हटाया जाएगा</translation>
    </message>
    <message>
        <source>Add this to keep of [project] in slipway.toml: %1. What nobody needs any more is to be deleted on the server by hand.</source>
        <translation>slipway.toml में [project] के keep में यह जोड़ें: %1। जिसकी अब किसी को ज़रूरत नहीं, उसे सर्वर पर हाथ से हटाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that no release has as they are now would be deleted: %1.</source>
        <translation>
            <numerusform>%n फ़ाइल, जो इस रूप में किसी रिलीज़ में नहीं है, हटाई जाएगी: %1।</numerusform>
            <numerusform>%n फ़ाइलें, जो इस रूप में किसी रिलीज़ में नहीं हैं, हटाई जाएँगी: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Files in folders that containers write into changed on the server since the last release, and would be overwritten: %1.</source>
        <translation>जिन फ़ोल्डरों में कंटेनर लिखते हैं, उनकी कुछ फ़ाइलें पिछली रिलीज़ के बाद सर्वर पर बदली हैं और ओवरराइट हो जाएँगी: %1।</translation>
    </message>
    <message>
        <source>%1 of %2 files would be deleted: %3.</source>
        <translation>%2 में से %1 फ़ाइलें हटाई जाएँगी: %3।</translation>
    </message>
    <message>
        <source>git&apos;s index can&apos;t be read (%1), so it can&apos;t be told whether these were deleted here or never checked out: %2.</source>
        <translation>git का इंडेक्स पढ़ा नहीं जा सकता (%1), इसलिए यह पता नहीं चल सकता कि ये यहाँ हटाई गईं या कभी चेकआउट ही नहीं हुईं: %2।</translation>
    </message>
    <message>
        <source>Look at them one by one in the plan. What belongs to the environment goes into keep = [...] of [project] in slipway.toml.</source>
        <translation>योजना में उन्हें एक-एक करके देखें। जो परिवेश का है, वह slipway.toml में [project] के keep = [...] में जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 और %n अन्य</numerusform>
            <numerusform>%1 और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>nginx has %1 as declared. What was there before lies in %2.</source>
        <translation>nginx में %1 घोषणा के अनुसार है। जो पहले था, वह %2 में है।</translation>
    </message>
    <message>
        <source>%1 did not answer before, and does not now.</source>
        <translation>%1 पहले उत्तर नहीं देता था, और अब भी नहीं देता।</translation>
    </message>
    <message>
        <source>Write what is to stay into the block by hand, name the domains that are to be changed, or take it over by name: --override takeover.</source>
        <translation>जो रहना चाहिए उसे ब्लॉक में हाथ से लिखें, जिन डोमेनों को बदलना है उनके नाम दें, या नाम लेकर अपने में लें: --override takeover।</translation>
    </message>
    <message>
        <source>nginx passes %1 on to %2, which is worked out for each request: that was not compared, and it is left alone.</source>
        <translation>nginx %1 को %2 पर भेजता है, जो हर अनुरोध पर निकाला जाता है: उसकी तुलना नहीं की गई, और उसे वैसा ही छोड़ा गया है।</translation>
    </message>
    <message>
        <source>%1 is served by the block for %2 and would be taken from it.</source>
        <translation>%1 को %2 का ब्लॉक सेवा देता है और वह उससे ले लिया जाएगा।</translation>
    </message>
    <message>
        <source>%1 is served by the block for %2 and would be taken from it; this would no longer hold for it: %3.</source>
        <translation>%1 को %2 का ब्लॉक सेवा देता है और वह उससे ले लिया जाएगा; यह उस पर लागू नहीं रहेगा: %3।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 can&apos;t be the name of a backup here, so it was not downloaded</source>
        <translation>%2 में &quot;%1&quot; यहाँ बैकअप का नाम नहीं हो सकता, इसलिए उसे डाउनलोड नहीं किया गया</translation>
    </message>
    <message>
        <source>The scheduled backup could not be tried: %1</source>
        <translation>निर्धारित बैकअप आज़माया नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>The crontab was not changed. Try again.</source>
        <translation>crontab नहीं बदला गया। फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>यह स्थिति %1 के साथ समाप्त हुआ</translation>
    </message>
    <message>
        <source>Take one backup of each environment as cron will</source>
        <translation>हर परिवेश का एक बैकअप लेना, जैसे cron लेगा</translation>
    </message>
    <message>
        <source>This login has %1, and cron has not: put that line at the top of the crontab (crontab -e on the server).</source>
        <translation>इस लॉगिन के पास %1 है, cron के पास नहीं: यह पंक्ति crontab के आरंभ में रखें (सर्वर पर crontab -e)।</translation>
    </message>
    <message>
        <source>Mend it, see for yourself with %1 on the server, and run slipway-cli schedule set again.</source>
        <translation>इसे ठीक करें, सर्वर पर %1 चलाकर स्वयं देखें, और slipway-cli schedule set फिर से चलाएँ।</translation>
    </message>
    <message>
        <source>The line that stands in the crontab already will fail in the same way until then.</source>
        <translation>crontab में पहले से मौजूद पंक्ति तब तक इसी तरह विफल होगी।</translation>
    </message>
    <message>
        <source>Run as cron would run it, the scheduled backup fails, so the crontab was not changed. %1</source>
        <translation>जैसे cron चलाएगा वैसे चलाने पर निर्धारित बैकअप विफल होता है, इसलिए crontab नहीं बदला गया। %1</translation>
    </message>
    <message>
        <source>Tried as cron will run it: a backup of %1 was taken.</source>
        <translation>जैसे cron चलाएगा वैसे आज़माया गया: %1 का बैकअप लिया गया।</translation>
    </message>
    <message>
        <source>There is nothing to back up yet in %1, so nothing could be tried there.</source>
        <translation>%1 में अभी बैकअप के लिए कुछ नहीं है, इसलिए वहाँ कुछ आज़माया नहीं जा सका।</translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) of the crontab go on taking backups beside it, since it is not known that they back up what it does; take out by hand (crontab -e) what is one too many:</source>
        <translation>
            <numerusform>crontab की %n और पंक्ति इसके साथ-साथ बैकअप लेती रहेगी, क्योंकि पता नहीं कि वह वही बैकअप करती है; जो अधिक हो उसे हाथ से हटाएँ (crontab -e):</numerusform>
            <numerusform>crontab की %n और पंक्तियाँ इसके साथ-साथ बैकअप लेती रहेंगी, क्योंकि पता नहीं कि वे वही बैकअप करती हैं; जो अधिक हो उसे हाथ से हटाएँ (crontab -e):</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be removed: %1</source>
        <translation>हटाई जाएँगी: %1</translation>
    </message>
    <message>
        <source>The container %1 was made from %2, but %3 is declared: what the other files say of it would be gone.</source>
        <translation>कंटेनर %1 को %2 से बनाया गया था, पर %3 घोषित है: दूसरी फ़ाइलों में उसके बारे में लिखा सब चला जाएगा।</translation>
    </message>
    <message>
        <source>Those files lie outside of %1; bring them into it.</source>
        <translation>वे फ़ाइलें %1 के बाहर हैं; उन्हें उसके अंदर लाएँ।</translation>
    </message>
    <message>
        <source>Put this line under [environments.%1]: %2</source>
        <translation>[environments.%1] के नीचे यह पंक्ति लिखें: %2</translation>
    </message>
    <message>
        <source>Only a profile that is not on starts the service %1; it is left as it is.</source>
        <translation>सेवा %1 को केवल ऐसा प्रोफ़ाइल शुरू करता है जो चालू नहीं है; वह जैसी है वैसी छोड़ दी जाती है।</translation>
    </message>
    <message numerus="yes">
        <source>The service %1 has %n containers, and will have %2, as the compose file says.</source>
        <translation>
            <numerusform>सेवा %1 का %n कंटेनर है, और %2 रहेगा, जैसा compose फ़ाइल कहती है।</numerusform>
            <numerusform>सेवा %1 के %n कंटेनर हैं, और %2 रहेंगे, जैसा compose फ़ाइल कहती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>slipway.toml leaves out (exclude_databases) what %1 does not have: %2.</source>
        <translation>slipway.toml वह छोड़ देता है (exclude_databases) जो %1 में है ही नहीं: %2।</translation>
    </message>
    <message>
        <source>A variable is not set that no YAML file beside the compose file uses; its name may be a part of a value, so it is not told. Run compose config on the server, which names it; a value that holds a $ wants single quotes.</source>
        <translation>एक वैरिएबल सेट नहीं है जिसे compose फ़ाइल के पास की कोई YAML फ़ाइल इस्तेमाल नहीं करती; उसका नाम किसी मान का हिस्सा हो सकता है, इसलिए वह नहीं बताया जाता। सर्वर पर compose config चलाएँ, वह उसका नाम बताता है; $ वाले मान को एकल उद्धरण चिह्न चाहिए।</translation>
    </message>
    <message>
        <source>A value in %1 holds a $, and compose takes what follows for a variable. Put the value into single quotes in that file on the server.</source>
        <translation>%1 के एक मान में $ है, और compose उसके बाद आने वाले को वैरिएबल मानता है। सर्वर पर उस फ़ाइल में मान को एकल उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message numerus="yes">
        <source>what %n earlier one(s) brought</source>
        <translation>
            <numerusform>%n पहले की रिलीज़ जो लाई</numerusform>
            <numerusform>%n पहले की रिलीज़ें जो लाईं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (release %2)</source>
        <translation>%1 (रिलीज़ %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (a set of %n files)</source>
        <translation>
            <numerusform>%1 (%n फ़ाइल का समूह)</numerusform>
            <numerusform>%1 (%n फ़ाइलों का समूह)</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of a migration lies between the two.</source>
        <translation>दोनों के बीच माइग्रेशन की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Code of other releases has run since that release was deployed, and may have changed data: %1.</source>
        <translation>उसे छोड़ने के बाद यह चला, और शायद डेटा बदला: %1।</translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 holds the data as they were on that release, before anything of another one ran. To restore it afterwards would lose what came in the last %n minute(s).</source>
        <translation>
            <numerusform>बैकअप %1 में उस रिलीज़ के समय का डेटा है, किसी दूसरी रिलीज़ का कुछ चलने से पहले का। बाद में उसे वापस लाने पर पिछले %n मिनट का डेटा खो जाएगा।</numerusform>
            <numerusform>बैकअप %1 में उस रिलीज़ के समय का डेटा है, किसी दूसरी रिलीज़ का कुछ चलने से पहले का। बाद में उसे वापस लाने पर पिछले %n मिनटों का डेटा खो जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 is the newest from when that release was live, but other code had run before it. To restore it afterwards would lose what came in the last %n minute(s).</source>
        <translation>
            <numerusform>बैकअप %1 उस रिलीज़ के लाइव होने के समय का सबसे नया है, पर उससे पहले दूसरा कोड चल चुका था। बाद में उसे वापस लाने पर पिछले %n मिनट का डेटा खो जाएगा।</numerusform>
            <numerusform>बैकअप %1 उस रिलीज़ के लाइव होने के समय का सबसे नया है, पर उससे पहले दूसरा कोड चल चुका था। बाद में उसे वापस लाने पर पिछले %n मिनटों का डेटा खो जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 is the newest from when that release was live. To restore it afterwards would lose what came in the last %n minute(s).</source>
        <translation>
            <numerusform>बैकअप %1 उस रिलीज़ के लाइव होने के समय का सबसे नया है। बाद में उसे वापस लाने पर पिछले %n मिनट का डेटा खो जाएगा।</numerusform>
            <numerusform>बैकअप %1 उस रिलीज़ के लाइव होने के समय का सबसे नया है। बाद में उसे वापस लाने पर पिछले %n मिनटों का डेटा खो जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>The others: %1</source>
        <translation>बाक़ी: %1</translation>
    </message>
    <message>
        <source>No server that answered has the backup %1.</source>
        <translation>उत्तर देने वाले किसी सर्वर पर बैकअप %1 नहीं है।</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>एक पंक्ति बहुत लंबी है</translation>
    </message>
    <message>
        <source>%1: a link here, and kept on the server (keep): it is not sent, and what the server has there stays. To send the link, take it out of keep.</source>
        <translation>%1: यहाँ एक लिंक है, और सर्वर पर रखा जाता है (keep): वह नहीं भेजा जाता, और सर्वर पर जो है वह रहता है। लिंक भेजने के लिए उसे keep से हटाएँ।</translation>
    </message>
    <message>
        <source>Every service keeps its volumes and folders</source>
        <translation>हर सर्विस के वॉल्यूम और फ़ोल्डर वही रहते हैं</translation>
    </message>
    <message>
        <source>Nothing that containers write, have mounted or take their variables from is deleted</source>
        <translation>ऐसा कुछ नहीं हटता जिसे कंटेनर लिखते हैं, माउंट किए हैं या जिससे अपने वेरिएबल लेते हैं</translation>
    </message>
    <message>
        <source>It would delete files that containers write, have mounted or take their variables from, and that no release has as they are now: %1.</source>
        <translation>इससे ऐसी फ़ाइलें हटेंगी जिन्हें कंटेनर लिखते हैं, माउंट किए हैं या जिनसे वेरिएबल लेते हैं, और जो अब जैसी हैं वैसी किसी रिलीज़ में नहीं हैं: %1।</translation>
    </message>
    <message>
        <source>No folder that keeps something becomes a file</source>
        <translation>कुछ रखने वाला कोई फ़ोल्डर फ़ाइल नहीं बनता</translation>
    </message>
    <message>
        <source>A folder on the server would become a file, and holds what does not belong to the release: %1.</source>
        <translation>सर्वर का एक फ़ोल्डर फ़ाइल बन जाएगा, और उसमें ऐसा कुछ है जो रिलीज़ का नहीं है: %1।</translation>
    </message>
    <message>
        <source>Give the file another name, or move away on the server what lies in the folder.</source>
        <translation>फ़ाइल को दूसरा नाम दें, या सर्वर पर फ़ोल्डर में जो है उसे हटाकर कहीं और रखें।</translation>
    </message>
    <message>
        <source>No folder that no release has files in is emptied, and not many files go at once</source>
        <translation>ऐसा कोई फ़ोल्डर खाली नहीं होता जिसमें किसी रिलीज़ की फ़ाइलें नहीं हैं, और एक साथ बहुत सी फ़ाइलें नहीं जातीं</translation>
    </message>
    <message>
        <source>Links on the server that no release has would become folders, and what is behind them would be out of sight: %1.</source>
        <translation>सर्वर के ऐसे लिंक, जो किसी रिलीज़ में नहीं हैं, फ़ोल्डर बन जाएँगे, और उनके पीछे जो है वह दिखेगा नहीं: %1।</translation>
    </message>
    <message>
        <source>the volume %1</source>
        <translation>वॉल्यूम %1</translation>
    </message>
    <message>
        <source>the folder %1</source>
        <translation>फ़ोल्डर %1</translation>
    </message>
    <message>
        <source>an anonymous volume</source>
        <translation>बिना नाम का वॉल्यूम</translation>
    </message>
    <message>
        <source>The service %1 would have nothing mounted at %2, but what it keeps there is in %3.</source>
        <translation>सर्विस %1 में %2 पर कुछ माउंट नहीं होगा, पर वह वहाँ जो रखती है वह %3 में है।</translation>
    </message>
    <message>
        <source>The service %1 would have %2 at %3, but what it keeps there is in %4.</source>
        <translation>सर्विस %1 में %3 पर %2 होगा, पर वह वहाँ जो रखती है वह %4 में है।</translation>
    </message>
    <message>
        <source>Name the old place in %1, or set the variable that names it in the .env on the server; or move the data over first.</source>
        <translation>%1 में पुरानी जगह लिखें, या सर्वर की .env में वह वेरिएबल सेट करें जो उसे बताता है; या पहले डेटा वहाँ ले जाएँ।</translation>
    </message>
    <message>
        <source>The server told nothing of %1.</source>
        <translation>सर्वर ने %1 के बारे में कुछ नहीं बताया।</translation>
    </message>
    <message>
        <source>%1 on the server (%2)</source>
        <translation>सर्वर पर %1 (%2)</translation>
    </message>
    <message>
        <source>%1 on the laptop (%2)</source>
        <translation>लैपटॉप पर %1 (%2)</translation>
    </message>
    <message>
        <source>Backs up nothing of %1.</source>
        <translation>%1 का कुछ भी बैकअप नहीं लेता।</translation>
    </message>
    <message>
        <source>No database is declared for %1. Declare it in slipway.toml: [environments.%1.database] with container = &quot;...&quot;.</source>
        <translation>%1 के लिए कोई डेटाबेस घोषित नहीं है। उसे slipway.toml में घोषित करें: [environments.%1.database], container = &quot;...&quot; के साथ।</translation>
    </message>
    <message>
        <source>Backs up and verifies the databases of %1 into %2.</source>
        <translation>%1 के डेटाबेसों का बैकअप %2 में लेता और जाँचता है।</translation>
    </message>
    <message>
        <source>Without %1 (%2).</source>
        <translation>%1 के बिना (%2)।</translation>
    </message>
    <message>
        <source>The database container %1 is not running, so no backup can be taken.</source>
        <translation>डेटाबेस कंटेनर %1 नहीं चल रहा, इसलिए बैकअप नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>PostgreSQL in %1 did not answer, so its databases are not known; where it can&apos;t be read, the backup is refused.</source>
        <translation>%1 में PostgreSQL ने उत्तर नहीं दिया, इसलिए उसके डेटाबेस ज्ञात नहीं हैं; जहाँ उसे पढ़ा नहीं जा सकता, बैकअप अस्वीकार होता है।</translation>
    </message>
    <message>
        <source>%1 of %2, begun at %3</source>
        <translation>%2 का %1, %3 पर शुरू हुआ</translation>
    </message>
    <message>
        <source>No job of %1 was interrupted, so there is nothing to undo.</source>
        <translation>%1 का कोई जॉब बाधित नहीं हुआ, इसलिए वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Undoes %n interrupted job(s) of %1.</source>
        <translation>
            <numerusform>%1 के %n बाधित जॉब को वापस लेता है।</numerusform>
            <numerusform>%1 के %n बाधित जॉब वापस लेता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of %1 to verify.</source>
        <translation>%1 का कोई बैकअप जाँचने को नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Reads %n file(s), %1, and keeps what it finds of each.</source>
        <translation>
            <numerusform>%n फ़ाइल पढ़ता है, %1, और जो मिलता है उसे दर्ज करता है।</numerusform>
            <numerusform>%n फ़ाइलें पढ़ता है, %1, और हर एक में जो मिलता है उसे दर्ज करता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks %1 until %2: %3.</source>
        <translation>%1 को %2 तक लॉक करता है: %3।</translation>
    </message>
    <message>
        <source>Locks %1 until it is unlocked: %2.</source>
        <translation>%1 को अनलॉक किए जाने तक लॉक करता है: %2।</translation>
    </message>
    <message>
        <source>Unlocks %1. %2 has locked it at %3: %4.</source>
        <translation>%1 को अनलॉक करता है। %2 ने उसे %3 पर लॉक किया था: %4।</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) would be downloaded (%1).</source>
        <translation>
            <numerusform>%n बैकअप डाउनलोड होगा (%1)।</numerusform>
            <numerusform>%n बैकअप डाउनलोड होंगे (%1)।</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups are taken by %1, so nothing was changed.</source>
        <translation>बैकअप %1 द्वारा लिए जाते हैं, इसलिए कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>it says nothing of %1</source>
        <translation>वह %1 के बारे में कुछ नहीं कहता</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folders of backups can&apos;t be listed, since their names can&apos;t be those of backups: %1</source>
        <translation>
            <numerusform>बैकअप के फ़ोल्डरों में %n फ़ाइल सूची में नहीं आ सकती, क्योंकि उसका नाम बैकअप का नहीं हो सकता: %1</numerusform>
            <numerusform>बैकअप के फ़ोल्डरों में %n फ़ाइलें सूची में नहीं आ सकतीं, क्योंकि उनके नाम बैकअप के नहीं हो सकते: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename them on the server.</source>
        <translation>सर्वर पर उनके नाम बदलें।</translation>
    </message>
    <message>
        <source>The line is out of this login&apos;s crontab. The schedule itself belongs to %1, and stays.</source>
        <translation>पंक्ति इस लॉगिन की crontab से हट गई है। समय-सारणी स्वयं %1 की है और बनी रहती है।</translation>
    </message>
    <message>
        <source>The change of nginx was cut off on the server: its files may be the old ones, the new ones, or some of either. %1</source>
        <translation>सर्वर पर nginx का बदलाव बीच में टूट गया: उसकी फ़ाइलें पुरानी हो सकती हैं, नई, या कुछ ये और कुछ वे। %1</translation>
    </message>
    <message>
        <source>slipway-cli nginx apply puts the old ones back before it does anything else.</source>
        <translation>slipway-cli nginx apply कुछ और करने से पहले पुरानी फ़ाइलें वापस रखता है।</translation>
    </message>
    <message>
        <source>nginx was not changed: its configuration on %1 is no longer what was looked at.</source>
        <translation>nginx नहीं बदला गया: %1 पर उसका कॉन्फ़िगरेशन अब वह नहीं है जो देखा गया था।</translation>
    </message>
    <message>
        <source>Look at what would change now (slipway-cli nginx plan), and accept that.</source>
        <translation>देखें कि अब क्या बदलेगा (slipway-cli nginx plan), और उसे स्वीकार करें।</translation>
    </message>
    <message>
        <source>The block for %1 in %2 is that of %3 too, which would be passed on with it, to the same place; nobody has asked for that.</source>
        <translation>%2 में %1 का ब्लॉक %3 का भी है, जो उसके साथ उसी जगह भेजा जाएगा; यह किसी ने नहीं माँगा है।</translation>
    </message>
    <message>
        <source>Whether %1 is served already is not known, since %2 can&apos;t be read; it might be taken from a block that guards it.</source>
        <translation>%1 को पहले से सेवा मिल रही है या नहीं, पता नहीं, क्योंकि %2 पढ़ा नहीं जा सकता; हो सकता है वह उसकी रक्षा करने वाले ब्लॉक से ले लिया जाए।</translation>
    </message>
    <message>
        <source>A change of nginx on %1 was cut off: its files are partly in place, and nginx may not have read them. The next nginx apply puts the old ones back first.</source>
        <translation>%1 पर nginx का एक बदलाव बीच में टूट गया: उसकी फ़ाइलें कुछ हद तक अपनी जगह पर हैं, और हो सकता है nginx ने उन्हें न पढ़ा हो। अगला nginx apply पहले पुरानी फ़ाइलें वापस रखेगा।</translation>
    </message>
    <message>
        <source>The connection was lost while nginx was being changed: on %1 that goes to its end, or nothing of it was begun.</source>
        <translation>nginx बदलते समय कनेक्शन टूट गया: %1 पर वह अपने अंत तक चलता है, या उसमें से कुछ शुरू ही नहीं हुआ।</translation>
    </message>
    <message>
        <source>slipway-cli history tells how it ended, slipway-cli nginx plan what is there.</source>
        <translation>slipway-cli history बताता है कि उसका अंत कैसे हुआ, slipway-cli nginx plan बताता है कि वहाँ क्या है।</translation>
    </message>
    <message>
        <source>%1 holds blocks of other domains too, so only the upstream of %2 is changed; its TLS and redirect stay as they are.</source>
        <translation>%1 में दूसरे डोमेन के ब्लॉक भी हैं, इसलिए केवल %2 का अपस्ट्रीम बदला जाता है; उसका TLS और रीडायरेक्ट वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Deploy to %2 and promote it with slipway-cli promote %1, or add --direct.</source>
        <translation>%2 पर डिप्लॉय कीजिए और slipway-cli promote %1 से प्रमोट कीजिए, या --direct जोड़िए।</translation>
    </message>
    <message>
        <source>Deploy to it, or say promotes_from = &quot;...&quot; in [environments.%1].</source>
        <translation>उस पर डिप्लॉय करें, या [environments.%1] में promotes_from = &quot;...&quot; लिखें।</translation>
    </message>
    <message>
        <source>The tree of %1 is no longer the one that was shown.</source>
        <translation>%1 का फ़ाइल-ट्री अब वह नहीं है जो दिखाया गया था।</translation>
    </message>
    <message>
        <source>The local tree is no longer the one that was shown.</source>
        <translation>स्थानीय फ़ाइल-ट्री अब वह नहीं है जो दिखाया गया था।</translation>
    </message>
    <message>
        <source>Other files of %1 would be written or removed than were shown.</source>
        <translation>%1 की दिखाई गई फ़ाइलों से अलग फ़ाइलें लिखी या हटाई जातीं।</translation>
    </message>
    <message>
        <source>Look at what would change now, and decide again.</source>
        <translation>देखें कि अब क्या बदलेगा, और फिर से निर्णय लें।</translation>
    </message>
    <message>
        <source>%1 is on no release any more; it was on %2.</source>
        <translation>%1 अब किसी रिलीज़ पर नहीं है; वह %2 पर था।</translation>
    </message>
    <message>
        <source>%1 is on the release %2 now; it was on none.</source>
        <translation>%1 अब रिलीज़ %2 पर है; वह किसी पर नहीं था।</translation>
    </message>
    <message>
        <source>%1 is on the release %2 now, no longer on %3.</source>
        <translation>%1 अब रिलीज़ %2 पर है, %3 पर नहीं।</translation>
    </message>
    <message>
        <source>It would go back to %1 now, no longer to %2.</source>
        <translation>अब यह %1 पर लौटेगा, %2 पर नहीं।</translation>
    </message>
    <message>
        <source>The files of the scheduled backup may have been replaced, and backups taken; the crontab is as it was.</source>
        <translation>निर्धारित बैकअप की फ़ाइलें शायद बदल दी गईं और बैकअप भी लिए गए; क्रॉनटैब वैसा ही है।</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>रद्द किया गया। %1</translation>
    </message>
    <message>
        <source>An interrupted job was undone before; nothing else was changed.</source>
        <translation>उससे पहले एक अधूरा काम वापस लिया गया; और कुछ नहीं बदला।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed while they were sent, and are not what was shown: %1.</source>
        <translation>
            <numerusform>भेजते समय %n फ़ाइल बदल गई, और अब दिखाई गई फ़ाइल नहीं है: %1।</numerusform>
            <numerusform>भेजते समय %n फ़ाइलें बदल गईं, और अब दिखाई गई फ़ाइलें नहीं हैं: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what would change now. What changes all the time belongs into exclude.</source>
        <translation>देखें कि अब क्या बदलेगा। जो लगातार बदलता है, उसे exclude में रखें।</translation>
    </message>
    <message>
        <source>The local tree is the same, but of another commit than the one that was shown.</source>
        <translation>स्थानीय फ़ाइल-ट्री वही है, पर दिखाए गए कमिट से अलग कमिट का है।</translation>
    </message>
    <message>
        <source>it could not be restored</source>
        <translation>वह पुनर्स्थापित नहीं हो सका</translation>
    </message>
    <message>
        <source>No database is declared for %1, so nothing can be restored into it.</source>
        <translation>%1 के लिए कोई डेटाबेस घोषित नहीं है, इसलिए उसमें कुछ पुनर्स्थापित नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Declare it in slipway.toml: [environments.%1.database] with container = &quot;...&quot;.</source>
        <translation>उसे slipway.toml में घोषित करें: [environments.%1.database], container = &quot;...&quot; के साथ।</translation>
    </message>
    <message>
        <source>No backup of the set of %1 is of the database %2.</source>
        <translation>%1 के समूह का कोई बैकअप डेटाबेस %2 का नहीं है।</translation>
    </message>
    <message>
        <source>slipway-cli backup list %1 shows them.</source>
        <translation>slipway-cli backup list %1 उन्हें दिखाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 is one of a set of %n file(s), and not all of them are there.</source>
        <translation>
            <numerusform>%1 उस समूह का हिस्सा है जिसमें %n फ़ाइल है, और वे सब मौजूद नहीं हैं।</numerusform>
            <numerusform>%1 उस समूह का हिस्सा है जिसमें %n फ़ाइलें हैं, और वे सब मौजूद नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the database that is to be restored: --database NAME.</source>
        <translation>जिस डेटाबेस को पुनर्स्थापित करना है उसका नाम दीजिए: --database NAME।</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 ख़राब है: %2।</translation>
    </message>
    <message>
        <source>%1 is not restored: %2.</source>
        <translation>%1 पुनर्स्थापित नहीं किया जाता: %2।</translation>
    </message>
    <message>
        <source>%1 has no verified backup.</source>
        <translation>%1 का कोई जाँचा हुआ बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>slipway-cli backup create %1 takes one.</source>
        <translation>slipway-cli backup create %1 एक लेता है।</translation>
    </message>
    <message>
        <source>No restore has put a database %1 aside in %2.</source>
        <translation>%2 में किसी पुनर्स्थापना ने %1 नाम का डेटाबेस अलग नहीं रखा है।</translation>
    </message>
    <message>
        <source>slipway-cli kept list %1 shows those that are kept.</source>
        <translation>slipway-cli kept list %1 सहेजे हुए डेटाबेस दिखाता है।</translation>
    </message>
    <message>
        <source>Restores %1 into a throw-away database of the image of %2, without a network, proves it there, and removes it. The live database is not touched.</source>
        <translation>%1 को %2 की इमेज वाले अस्थायी डेटाबेस में, बिना नेटवर्क के, पुनर्स्थापित करता है, वहाँ सब सही होने की पुष्टि करता है, और उस डेटाबेस को हटा देता है। लाइव डेटाबेस को नहीं छुआ जाता।</translation>
    </message>
    <message>
        <source>Removes the database %1, which %2 was until %3. Nothing but a backup brings it back.</source>
        <translation>डेटाबेस %1 को हटाता है, जो %3 तक %2 था। उसे केवल बैकअप ही वापस ला सकता है।</translation>
    </message>
    <message>
        <source>%1: %2 rows in the backup, %3 live</source>
        <translation>%1: बैकअप में %2 पंक्तियाँ, लाइव %3</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>लगभग %1</translation>
    </message>
    <message>
        <source>What is live could not be looked at: %1.</source>
        <translation>जो लाइव है उसे नहीं देखा जा सका: %1।</translation>
    </message>
    <message>
        <source>Loads %1 beside the live database, proves it, and puts it in the place of %2; what is live is put aside under a name with the date, and kept.</source>
        <translation>%1 को लाइव डेटाबेस के साथ में लोड करता है, सब सही होने की पुष्टि करता है, और उसे %2 की जगह लाता है; जो लाइव है वह तारीख वाले नाम से अलग रखा और सहेजा जाता है।</translation>
    </message>
    <message>
        <source>There is no database %1 now; it is made anew.</source>
        <translation>डेटाबेस %1 अभी नहीं है; वह नए सिरे से बनाया जाएगा।</translation>
    </message>
    <message>
        <source>It was not verified yet; the job reads it before anything else.</source>
        <translation>वह अभी जाँचा नहीं गया है; जॉब कुछ भी और करने से पहले उसे पढ़ती है।</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) have as many rows in both</source>
        <translation>
            <numerusform>%n तालिका की पंक्तियाँ दोनों में बराबर हैं</numerusform>
            <numerusform>%n तालिकाओं की पंक्तियाँ दोनों में बराबर हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts %1 back as %2, which it was until %3; what is live now is put aside in its place, and kept.</source>
        <translation>%1 को %2 के रूप में वापस लाता है, जो वह %3 तक था; जो अभी लाइव है वह उसकी जगह अलग रखा और सहेजा जाता है।</translation>
    </message>
    <message>
        <source>the databases</source>
        <translation>डेटाबेसों</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>कोई संख्या मान्य नहीं है</translation>
    </message>
    <message>
        <source>a table belongs to no backup</source>
        <translation>कोई तालिका किसी बैकअप की नहीं है</translation>
    </message>
    <message>
        <source>The databases of %1 could not be looked at: %2.</source>
        <translation>%1 के डेटाबेस नहीं देखे जा सके: %2।</translation>
    </message>
    <message>
        <source>Look at docker logs %1 on the server.</source>
        <translation>सर्वर पर docker logs %1 देखिए।</translation>
    </message>
    <message>
        <source>%1 has no second copy on this computer.</source>
        <translation>इस कंप्यूटर पर %1 की दूसरी प्रति नहीं है।</translation>
    </message>
    <message>
        <source>%1 lies on this computer only: --from laptop sends it to the server.</source>
        <translation>%1 केवल इस कंप्यूटर पर है: --from laptop उसे सर्वर पर भेजता है।</translation>
    </message>
    <message numerus="yes">
        <source>Send %n second cop(ies)</source>
        <translation>
            <numerusform>%n दूसरी प्रति भेजें</numerusform>
            <numerusform>%n दूसरी प्रतियाँ भेजें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं %2 मि</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of data would no longer be live: %n row(s) that the backup does not have. They stay in the database that is put aside.</source>
        <translation>
            <numerusform>%1 का डेटा लाइव नहीं रहेगा: %n पंक्ति, जो बैकअप में नहीं है। वह अलग रखे गए डेटाबेस में बनी रहती है।</numerusform>
            <numerusform>%1 का डेटा लाइव नहीं रहेगा: %n पंक्तियाँ, जो बैकअप में नहीं हैं। वे अलग रखे गए डेटाबेस में बनी रहती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is %1 old; what was changed since is not live any more, and stays in the database that is put aside.</source>
        <translation>बैकअप %1 पुराना है; उसके बाद जो बदला गया वह लाइव नहीं रहता, और अलग रखे गए डेटाबेस में बना रहता है।</translation>
    </message>
    <message>
        <source>What was written in the last %1 is not live any more, and stays in the database that is put aside.</source>
        <translation>पिछले %1 में जो लिखा गया वह लाइव नहीं रहता, और अलग रखे गए डेटाबेस में बना रहता है।</translation>
    </message>
    <message>
        <source>--of requires another environment than %1.</source>
        <translation>--of को %1 से अलग परिवेश चाहिए।</translation>
    </message>
    <message>
        <source>The backups of %1 lie on another server than %2.</source>
        <translation>%1 के बैकअप %2 से अलग सर्वर पर हैं।</translation>
    </message>
    <message>
        <source>Take their second copies, which are sent there: --from laptop.</source>
        <translation>उनकी दूसरी प्रतियाँ लें, वे वहाँ भेजी जाती हैं: --from laptop.</translation>
    </message>
    <message>
        <source>Data of %1 may come into %2</source>
        <translation>%1 का डेटा %2 में आ सकता है</translation>
    </message>
    <message>
        <source>The data of %1 would take the place of those of %2, which is the wrong way round.</source>
        <translation>%1 का डेटा %2 के डेटा की जगह ले लेता, जो उल्टी दिशा है।</translation>
    </message>
    <message>
        <source>A backup of %1 itself is restored without --of.</source>
        <translation>%1 का अपना बैकअप --of के बिना वापस लाया जाता है।</translation>
    </message>
    <message>
        <source>%1, which is to remove personal data (scrub in slipway.toml), %2.</source>
        <translation>%1, जिसे निजी डेटा हटाना है (slipway.toml में scrub): %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend it, and try it again.</source>
        <translation>कुछ भी नहीं बदला। इसे ठीक करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>पढ़ा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>is larger than 100 kB</source>
        <translation>100 kB से बड़ी है</translation>
    </message>
    <message>
        <source>is no text in UTF-8</source>
        <translation>UTF-8 का पाठ नहीं है</translation>
    </message>
    <message>
        <source>has a command to psql itself, which is not taken: %1</source>
        <translation>इसमें psql के लिए सीधा आदेश है, जो नहीं लिया जाता: %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ख़ाली है</translation>
    </message>
    <message>
        <source>The data are those of %1. %2 is run on them before any service sees them; a column in which a value is left and that nobody has called harmless stops it.</source>
        <translation>यह डेटा %1 का है। किसी भी सेवा के देखने से पहले %2 उस पर चलाया जाता है; जिस कॉलम में कोई मान बचा हो और जिसे किसी ने हानिरहित न कहा हो, वह इसे रोक देता है।</translation>
    </message>
    <message>
        <source>The data are those of %1, with the people in them: no scrub is declared for %2 in slipway.toml.</source>
        <translation>यह डेटा %1 का है, लोगों की जानकारी समेत: slipway.toml में %2 के लिए कोई scrub घोषित नहीं है।</translation>
    </message>
    <message>
        <source>Make room, or let local_directory lie on another disk.</source>
        <translation>जगह बनाएँ, या local_directory किसी दूसरी डिस्क पर रखें।</translation>
    </message>
    <message>
        <source>it may hold secrets, and is larger than what is encrypted (%1)</source>
        <translation>इसमें गोपनीय बातें हो सकती हैं, और यह कूटबद्ध होने की सीमा (%1) से बड़ी है</translation>
    </message>
    <message>
        <source>it can&apos;t be read, or was changed each time that it was read</source>
        <translation>यह पढ़ी नहीं जा सकती, या हर बार पढ़ते समय बदल गई</translation>
    </message>
    <message>
        <source>its content is not here</source>
        <translation>इसकी सामग्री यहाँ नहीं है</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>इसकी सामग्री ख़राब है</translation>
    </message>
    <message>
        <source>There are no kept copies of %1 that can be used in %2.</source>
        <translation>%2 में %1 की रखी फ़ाइलों की कोई काम की प्रति नहीं है।</translation>
    </message>
    <message>
        <source>slipway-cli backup pull --kept %1 makes some.</source>
        <translation>slipway-cli backup pull --kept %1 उन्हें बनाता है।</translation>
    </message>
    <message>
        <source>%1 has no kept copies %2.</source>
        <translation>%1 की रखी फ़ाइलों की प्रति %2 नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Read %n kept copy(s) of %1</source>
        <translation>
            <numerusform>%1 की रखी फ़ाइलों की %n प्रति पढ़ना</numerusform>
            <numerusform>%1 की रखी फ़ाइलों की %n प्रतियाँ पढ़ना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(s) of %1: every byte is as it was written.</source>
        <translation>
            <numerusform>%1 की रखी फ़ाइलों की %n प्रति: हर बाइट वैसी ही है जैसी लिखी गई।</numerusform>
            <numerusform>%1 की रखी फ़ाइलों की %n प्रतियाँ: हर बाइट वैसी ही है जैसी लिखी गई।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 kept copies of %3 lack something.</source>
        <translation>%3 की रखी फ़ाइलों की %2 में से %1 प्रतियों में कुछ कम है।</translation>
    </message>
    <message>
        <source>slipway-cli backup pull --kept %1 brings again what the server still has.</source>
        <translation>slipway-cli backup pull --kept %1 वह फिर लाता है जो सर्वर पर अब भी है।</translation>
    </message>
    <message>
        <source>A pull is bringing kept files to %1, so none of them was removed.</source>
        <translation>रखी फ़ाइलें अभी %1 में लाई जा रही हैं, इसलिए कोई हटाई नहीं गई।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed from %2.</source>
        <translation>%1 को %2 से हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>%1 has no file %2; nothing was written.</source>
        <translation>%1 में %2 नाम की फ़ाइल नहीं है; कुछ लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>slipway-cli backup files %1 %2 lists what it has.</source>
        <translation>slipway-cli backup files %1 %2 बताता है कि उसमें क्या है।</translation>
    </message>
    <message>
        <source>%1/%2 is there already, so nothing was written.</source>
        <translation>%1/%2 पहले से है, इसलिए कुछ लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>everything in %1</source>
        <translation>%1 में सब कुछ</translation>
    </message>
    <message>
        <source>%1/%2 is no folder, so nothing was written.</source>
        <translation>%1/%2 फ़ोल्डर नहीं है, इसलिए कुछ लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 लिखा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Nothing was extracted.</source>
        <translation>%1 लिखा नहीं जा सकता: %2। कुछ निकाला नहीं गया।</translation>
    </message>
    <message>
        <source>what was in %1 before</source>
        <translation>जो %1 में पहले था</translation>
    </message>
    <message>
        <source>The copy of %1 is damaged or can&apos;t be read (%2); nothing was extracted.</source>
        <translation>%1 की प्रति ख़राब है या पढ़ी नहीं जा सकती (%2); कुछ निकाला नहीं गया।</translation>
    </message>
    <message>
        <source>Take it from another of the kept copies.</source>
        <translation>इसे किसी दूसरी प्रति से लें।</translation>
    </message>
    <message>
        <source>The encrypted copy of %1 is not what its list says; nothing was extracted.</source>
        <translation>%1 की कूटबद्ध प्रति वह नहीं है जो उसकी सूची कहती है; कुछ निकाला नहीं गया।</translation>
    </message>
    <message>
        <source>something has that name</source>
        <translation>उस नाम की कोई चीज़ है</translation>
    </message>
    <message numerus="yes">
        <source>Extract %n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल निकालना</numerusform>
            <numerusform>%n फ़ाइलें निकालना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), folder(s) and link(s) of %1 are in %2 now, each as it was copied.</source>
        <translation>
            <numerusform>%1 की %n फ़ाइल, फ़ोल्डर या लिंक अब %2 में है, जैसी प्रति बनी थी।</numerusform>
            <numerusform>%1 की %n फ़ाइलें, फ़ोल्डर और लिंक अब %2 में हैं, हर एक जैसी प्रति बनी थी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Another pull is bringing kept files to %1.</source>
        <translation>रखी फ़ाइलें पहले से %1 में लाई जा रही हैं।</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on where it stopped.</source>
        <translation>जहाँ रुका था वहीं से आगे।</translation>
    </message>
    <message>
        <source>%1 is neither a file, a folder nor a link, and was left out</source>
        <translation>%1 न फ़ाइल है, न फ़ोल्डर, न लिंक, और छोड़ा गया</translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing has changed since %2 (%n file(s), %3).</source>
        <translation>
            <numerusform>%1: %2 के बाद कुछ नहीं बदला (%n फ़ाइल, %3)।</numerusform>
            <numerusform>%1: %2 के बाद कुछ नहीं बदला (%n फ़ाइलें, %3)।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 has %n file(s), %3;</source>
        <translation>
            <numerusform>%1: %2 में %n फ़ाइल है, %3;</numerusform>
            <numerusform>%1: %2 में %n फ़ाइलें हैं, %3;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came now (%1), each with the server&apos;s SHA-256.</source>
        <translation>
            <numerusform>उनमें से %n अभी आई (%1), सर्वर के SHA-256 के साथ।</numerusform>
            <numerusform>उनमें से %n अभी आईं (%1), हर एक सर्वर के SHA-256 के साथ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may hold secrets and are encrypted.</source>
        <translation>
            <numerusform>%n में गोपनीय बातें हो सकती हैं और वह कूटबद्ध है।</numerusform>
            <numerusform>%n में गोपनीय बातें हो सकती हैं और वे कूटबद्ध हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the kept files of %1</source>
        <translation>%1 की रखी फ़ाइलों की प्रति बनाना</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be copied, so it is not whole:</source>
        <translation>
            <numerusform>%n की प्रति नहीं बनी, इसलिए यह पूरी नहीं है:</numerusform>
            <numerusform>%n की प्रति नहीं बनी, इसलिए यह पूरी नहीं है:</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are here. Let the user that logs in read these, or take them out of `keep`.</source>
        <translation>बाक़ी यहाँ हैं। लॉगिन करने वाले उपयोगकर्ता को इन्हें पढ़ने दें, या इन्हें `keep` से निकालें।</translation>
    </message>
    <message>
        <source>%1 has no `keep`, so there are no kept files to copy.</source>
        <translation>%1 में `keep` नहीं है, इसलिए कॉपी करने को रखी फ़ाइलें नहीं हैं।</translation>
    </message>
    <message>
        <source>Name there what belongs to the environments: .env, uploads.</source>
        <translation>वहाँ वह लिखें जो परिवेशों का है: .env, uploads।</translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(s) removed from the laptop (%1).</source>
        <translation>
            <numerusform>रखी फ़ाइलों की %n प्रति लैपटॉप से हटाई (%1)।</numerusform>
            <numerusform>रखी फ़ाइलों की %n प्रतियाँ लैपटॉप से हटाईं (%1)।</numerusform>
        </translation>
    </message>
    <message>
        <source>The scheduled drill of %1 could not be installed: %2</source>
        <translation>%1 का निर्धारित अभ्यास लगाया नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>The newest backup is drilled by itself at &quot;%1&quot;; to try that now, run %2 on the server.</source>
        <translation>सबसे नए बैकअप का अभ्यास अपने आप &quot;%1&quot; पर होगा; अभी आज़माने के लिए सर्वर पर %2 चलाएँ।</translation>
    </message>
    <message>
        <source>There are no scheduled drills; nothing was changed.</source>
        <translation>कोई निर्धारित अभ्यास नहीं है; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Nothing is drilled by itself any more. The schedule of the backups stays.</source>
        <translation>अब अपने आप कोई अभ्यास नहीं होगा। बैकअप की समय-सारणी बनी रहती है।</translation>
    </message>
    <message>
        <source>not whole: %1</source>
        <translation>पूरा नहीं: %1</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>कोई ख़ाली फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>; the newest of %1, and of %2 live</source>
        <translation>; सबसे नई %1 की, और लाइव %2 की</translation>
    </message>
    <message>
        <source>invalid time</source>
        <translation>एक समय समय नहीं है</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>ख़राब: %1</translation>
    </message>
    <message>
        <source>The encrypted archives in %1 were made with another passphrase than the one that was given.</source>
        <translation>%1 के कूटबद्ध आर्काइव दिए गए पासफ़्रेज़ से नहीं, किसी दूसरे से बने हैं।</translation>
    </message>
    <message>
        <source>Give the one that was shown when the first of them was made. Where it is lost, move the folder away: the next pull begins a new one, with a passphrase of its own.</source>
        <translation>वही दीजिए जो पहला आर्काइव बनते समय दिखाया गया था। वह खो गया हो तो फ़ोल्डर हटाकर रखिए: अगला डाउनलोड अपने पासफ़्रेज़ के साथ नया शुरू करेगा।</translation>
    </message>
    <message>
        <source>its encrypted copy is not what the list says</source>
        <translation>इसकी कूटबद्ध प्रति वह नहीं है जो सूची कहती है</translation>
    </message>
    <message>
        <source>no passphrase was asked for</source>
        <translation>कोई पासफ़्रेज़ नहीं पूछा गया</translation>
    </message>
    <message>
        <source>The list %1 can&apos;t be read, which may name archives that a passphrase opens, so none was made and nothing was encrypted.</source>
        <translation>सूची %1 पढ़ी नहीं जा सकती। उसमें ऐसे आर्काइव हो सकते हैं जो किसी पासफ़्रेज़ से खुलते हैं, इसलिए कोई नया पासफ़्रेज़ नहीं बनाया गया और कुछ भी कूटबद्ध नहीं किया गया।</translation>
    </message>
    <message>
        <source>Let it be read, or move it elsewhere where it is damaged, and pull again.</source>
        <translation>उसे पढ़ने योग्य बनाइए, या अगर वह ख़राब है तो उसे कहीं और रखिए, और फिर से डाउनलोड कीजिए।</translation>
    </message>
    <message>
        <source>the passphrase was not given</source>
        <translation>पासफ़्रेज़ नहीं दिया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n encrypted archive(s) were not opened: %1</source>
        <translation>
            <numerusform>%n कूटबद्ध आर्काइव नहीं खोला गया: %1</numerusform>
            <numerusform>%n कूटबद्ध आर्काइव नहीं खोले गए: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets come in a new encrypted archive then; older copies that have the damaged one stay damaged until the retention lets them go.</source>
        <translation>तब गोपनीय फ़ाइलें एक नए कूटबद्ध आर्काइव में आती हैं; ख़राब आर्काइव वाली पुरानी प्रतियाँ ख़राब ही रहती हैं, जब तक नीति उन्हें हटा न दे।</translation>
    </message>
    <message>
        <source>Of %1 of %2 kept copies of %3 something could not be read, so that nobody knows whether it is whole.</source>
        <translation>%3 की रखी फ़ाइलों की %2 में से %1 प्रतियों में कुछ पढ़ा नहीं जा सका; वह पूरा है या नहीं, यह पता नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(s) were let go meanwhile, and not read: %1</source>
        <translation>
            <numerusform>रखी फ़ाइलों की %n प्रति इस बीच हटा दी गई और पढ़ी नहीं गई: %1</numerusform>
            <numerusform>रखी फ़ाइलों की %n प्रतियाँ इस बीच हटा दी गईं और पढ़ी नहीं गईं: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read lies where it was: see to its owner and mode, or to the disk. Then slipway-cli backup verify %1 reads it again.</source>
        <translation>जो पढ़ा नहीं जा सका, वह वहीं है जहाँ था: उसके मालिक और अनुमतियाँ ठीक करें, या डिस्क देखें। फिर slipway-cli backup verify %1 उसे दोबारा पढ़ता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) of the kept copies were renamed to NAME.damaged, so that the next pull brings them again; nothing else was changed.</source>
        <translation>
            <numerusform>प्रतियों की %n ख़राब फ़ाइल का नाम NAME.damaged किया गया, ताकि अगला डाउनलोड उसे फिर से लाए; और कुछ नहीं बदला गया।</numerusform>
            <numerusform>प्रतियों की %n ख़राब फ़ाइलों का नाम NAME.damaged किया गया, ताकि अगला डाउनलोड उन्हें फिर से लाए; और कुछ नहीं बदला गया।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Platform</name>
    <message>
        <source>%1 could not be started</source>
        <translation>%1 चालू नहीं हो सका</translation>
    </message>
    <message>
        <source>%1 did not end</source>
        <translation>%1 समाप्त नहीं हुआ</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 लिखी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>a systemd timer of yours</source>
        <translation>आपका एक systemd टाइमर</translation>
    </message>
    <message>
        <source>your crontab</source>
        <translation>आपका crontab</translation>
    </message>
    <message>
        <source>a launchd agent of yours</source>
        <translation>आपका एक launchd एजेंट</translation>
    </message>
    <message>
        <source>the Task Scheduler</source>
        <translation>टास्क शेड्यूलर</translation>
    </message>
    <message>
        <source>no scheduler</source>
        <translation>कोई शेड्यूलर नहीं</translation>
    </message>
    <message>
        <source>this computer has no scheduler that is known here</source>
        <translation>इस कंप्यूटर पर कोई परिचित शेड्यूलर नहीं है</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>उसे अस्वीकार किया गया</translation>
    </message>
    <message>
        <source>your crontab can&apos;t be read, so it was not changed: %1</source>
        <translation>आपका crontab पढ़ा नहीं जा सकता, इसलिए उसे बदला नहीं गया: %1</translation>
    </message>
    <message>
        <source>your crontab holds bytes that are not UTF-8, so it was not changed</source>
        <translation>आपके crontab में ऐसे बाइट हैं जो UTF-8 नहीं हैं, इसलिए उसे बदला नहीं गया</translation>
    </message>
</context>
<context>
    <name>Slipway::Remote</name>
    <message>
        <source>The job could not be started on %1: %2</source>
        <translation>%1 पर जॉब शुरू नहीं हो सकी: %2</translation>
    </message>
    <message>
        <source>everything on the server</source>
        <translation>सर्वर पर सब कुछ</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>सर्वर पर कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The connection was lost while the job was being started; trying again.</source>
        <translation>जॉब शुरू करते समय कनेक्शन टूट गया; फिर से कोशिश हो रही है।</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>फिर से जुड़ गए।</translation>
    </message>
    <message>
        <source>The journal of %1 can&apos;t be read on %2: %3</source>
        <translation>%2 पर %1 का जर्नल पढ़ा नहीं जा सकता: %3</translation>
    </message>
    <message>
        <source>The job itself goes on.</source>
        <translation>जॉब ख़ुद चलती रहेगी।</translation>
    </message>
    <message>
        <source>The job&apos;s journal could not be read: %1</source>
        <translation>जॉब का जर्नल पढ़ा नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>The connection was lost. The job goes on; reconnecting ...</source>
        <translation>कनेक्शन टूट गया। जॉब चलती रहेगी; फिर से जुड़ रहे हैं ...</translation>
    </message>
    <message>
        <source>The job keeps running on the server.</source>
        <translation>जॉब सर्वर पर चलती रहेगी।</translation>
    </message>
    <message>
        <source>slipway-cli attach %1 follows it again.</source>
        <translation>slipway-cli attach %1 उसे फिर से दिखाता है।</translation>
    </message>
    <message>
        <source>There is no job %1 on %2.</source>
        <translation>%2 पर %1 नाम की कोई जॉब नहीं है।</translation>
    </message>
    <message>
        <source>slipway-cli jobs lists those that are there.</source>
        <translation>slipway-cli jobs मौजूद जॉब दिखाता है।</translation>
    </message>
    <message>
        <source>The job %1 was interrupted: what ran it on the server is gone, and it left no result.</source>
        <translation>जॉब %1 बीच में टूट गई: सर्वर पर उसे चलाने वाला अब नहीं है, और उसने कोई परिणाम नहीं छोड़ा।</translation>
    </message>
    <message>
        <source>slipway-cli recover undoes it; so does the next operation on that environment.</source>
        <translation>slipway-cli recover उसे पूर्ववत करता है; उस परिवेश पर अगला काम भी।</translation>
    </message>
    <message>
        <source>ended with status %1</source>
        <translation>स्थिति %1 के साथ समाप्त हुई</translation>
    </message>
    <message>
        <source>was killed by SIG%1</source>
        <translation>SIG%1 से बंद की गई</translation>
    </message>
    <message>
        <source>Could not %1 on %2: the command %3.
%4</source>
        <translation>%2 पर यह नहीं हो सका: %1। कमांड %3।
%4</translation>
    </message>
    <message>
        <source>it does not begin as answers do</source>
        <translation>यह उत्तरों की तरह शुरू नहीं होता</translation>
    </message>
    <message>
        <source>it has %1 MB, which is too much</source>
        <translation>यह %1 MB का है, जो बहुत अधिक है</translation>
    </message>
    <message>
        <source>%1 at byte %2 of %3</source>
        <translation>%1, बाइट %2 पर (कुल %3)</translation>
    </message>
    <message>
        <source>%1 is not what it should be</source>
        <translation>%1 वह नहीं है जो होना चाहिए</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>What the server says about %1 can&apos;t be understood: %2.</source>
        <translation>सर्वर %1 के बारे में जो कहता है, वह समझा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>It begins with &quot;%1&quot;.</source>
        <translation>यह &quot;%1&quot; से शुरू होता है।</translation>
    </message>
    <message>
        <source>It was not used. Ask again; if it stays so, look at what the login on the server prints and at who else may have changed it.</source>
        <translation>इसका उपयोग नहीं किया गया। फिर से पूछें; अगर ऐसा ही रहे, तो देखें कि सर्वर पर लॉगिन क्या छापता है और उसे और किसने बदला होगा।</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>इसमें %1 से अधिक प्रविष्टियाँ हैं</translation>
    </message>
    <message>
        <source>its last line has no end</source>
        <translation>इसकी अंतिम पंक्ति अधूरी है</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>यह JSON ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>it is no JSON array</source>
        <translation>यह JSON सूची नहीं है</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>जॉब</translation>
    </message>
    <message>
        <source>unknown answer to the request to cancel</source>
        <translation>यह रद्द करने के अनुरोध का कोई उत्तर नहीं है</translation>
    </message>
    <message>
        <source>the jobs</source>
        <translation>जॉब</translation>
    </message>
    <message>
        <source>the lock</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>A record of the journal is longer than any can be, and was left out.</source>
        <translation>जर्नल की एक प्रविष्टि जितनी लंबी हो सकती है उससे लंबी है, इसलिए छोड़ दी गई।</translation>
    </message>
    <message>
        <source>Could not %1 on %2: it answered with more than %3 MB, which no answer needs, and was stopped.</source>
        <translation>%2 पर %1 नहीं हो सका: उत्तर %3 MB से बड़ा था, जितने की किसी उत्तर को ज़रूरत नहीं, इसलिए उसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>Nothing of it was used. Look at what the login on the server prints, and at who else may have changed it.</source>
        <translation>उसमें से कुछ भी उपयोग नहीं किया गया। देखें कि सर्वर पर लॉगिन क्या छापता है और उसे और किसने बदला होगा।</translation>
    </message>
    <message>
        <source>earlier jobs</source>
        <translation>पहले के जॉब</translation>
    </message>
    <message>
        <source>The connection was lost while the job %1 was being started: it may run on %2.</source>
        <translation>जॉब %1 शुरू होते समय कनेक्शन टूट गया: हो सकता है वह %2 पर चल रही हो।</translation>
    </message>
    <message>
        <source>slipway-cli attach %1 follows it, if it does.</source>
        <translation>अगर चल रही है तो slipway-cli attach %1 उसे दिखाता है।</translation>
    </message>
</context>
<context>
    <name>Slipway::Runbooks</name>
    <message>
        <source>Run %1</source>
        <translation>%1 चलाना</translation>
    </message>
    <message>
        <source>Run %1 in %2</source>
        <translation>%2 में %1 चलाना</translation>
    </message>
    <message>
        <source>Deploy %1 to %2</source>
        <translation>%1 को %2 पर डिप्लॉय</translation>
    </message>
    <message>
        <source>Keep the current release</source>
        <translation>मौजूदा रिलीज़ को सहेजना</translation>
    </message>
    <message>
        <source>Unpack the upload</source>
        <translation>अपलोड को खोलना</translation>
    </message>
    <message>
        <source>Check before anything changes</source>
        <translation>कुछ बदलने से पहले जाँचना</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>%1 का बैकअप</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>डेटाबेस का बैकअप</translation>
    </message>
    <message>
        <source>Keep the running images</source>
        <translation>चल रही इमेज सहेजना</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल लागू करना</numerusform>
            <numerusform>%n फ़ाइलें लागू करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Build images</source>
        <translation>इमेज बनाना</translation>
    </message>
    <message>
        <source>Start services</source>
        <translation>सेवाएँ चालू करना</translation>
    </message>
    <message>
        <source>Wait until healthy</source>
        <translation>स्वस्थ होने तक प्रतीक्षा</translation>
    </message>
    <message>
        <source>Probe the domains</source>
        <translation>डोमेन जाँचना</translation>
    </message>
    <message>
        <source>Record the release</source>
        <translation>रिलीज़ दर्ज करना</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>%1 को रिकवर करना</translation>
    </message>
    <message>
        <source>The job&apos;s bundle could not be made: %1</source>
        <translation>जॉब का बंडल नहीं बन सका: %1</translation>
    </message>
    <message>
        <source>Promote %1 from %2 to %3</source>
        <translation>%1 को %2 से %3 पर प्रमोट</translation>
    </message>
    <message>
        <source>Copy the tree of %1</source>
        <translation>%1 का ट्री कॉपी करना</translation>
    </message>
    <message>
        <source>Roll %1 back to %2</source>
        <translation>%1 को %2 पर रोलबैक</translation>
    </message>
    <message>
        <source>Look at the release %1</source>
        <translation>रिलीज़ %1 को देखना</translation>
    </message>
    <message>
        <source>Take the images of that release</source>
        <translation>उस रिलीज़ की इमेज लेना</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>%1 के प्रमाणपत्र का नवीनीकरण</translation>
    </message>
    <message>
        <source>Look at the certificate of %1</source>
        <translation>%1 का प्रमाणपत्र देखें</translation>
    </message>
    <message>
        <source>Renew it through certbot</source>
        <translation>certbot से नवीनीकरण करें</translation>
    </message>
    <message>
        <source>Restart %1 of %2</source>
        <translation>%2 का %1 फिर से चालू करें</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 फिर से चालू करें</translation>
    </message>
    <message>
        <source>Wait until %1 is well</source>
        <translation>%1 के स्वस्थ होने तक प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>Back up and verify the databases of %1</source>
        <translation>%1 के डेटाबेसों का बैकअप लेकर उसे जाँचें</translation>
    </message>
    <message>
        <source>Stop the services that use the database</source>
        <translation>डेटाबेस का उपयोग करने वाली सेवाएँ रोकना</translation>
    </message>
    <message>
        <source>Swap the names, in one transaction</source>
        <translation>एक ही ट्रांज़ैक्शन में नामों की अदला-बदली</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>सेवाएँ चालू करना</translation>
    </message>
    <message>
        <source>Record the restore</source>
        <translation>पुनर्स्थापना दर्ज करना</translation>
    </message>
    <message>
        <source>Verify the backup anew</source>
        <translation>बैकअप को नए सिरे से जाँचना</translation>
    </message>
    <message>
        <source>Restore %1 into %2</source>
        <translation>%1 को %2 में पुनर्स्थापित करना</translation>
    </message>
    <message>
        <source>Compare it with what is there</source>
        <translation>उसकी मौजूदा से तुलना</translation>
    </message>
    <message>
        <source>Make a new database beside the live one</source>
        <translation>लाइव डेटाबेस के साथ नया डेटाबेस बनाना</translation>
    </message>
    <message>
        <source>Load the backup into it</source>
        <translation>उसमें बैकअप लोड करना</translation>
    </message>
    <message>
        <source>Prove what was loaded</source>
        <translation>लोड हुए डेटा के सही होने की पुष्टि</translation>
    </message>
    <message>
        <source>Put %1 of %2 back</source>
        <translation>%2 का %1 वापस लाना</translation>
    </message>
    <message>
        <source>Look at the database that was put aside</source>
        <translation>अलग रखे गए डेटाबेस को देखना</translation>
    </message>
    <message>
        <source>Drill %1 of %2</source>
        <translation>%2 के %1 का अभ्यास</translation>
    </message>
    <message>
        <source>Start a throw-away database</source>
        <translation>अस्थायी डेटाबेस चालू करना</translation>
    </message>
    <message>
        <source>Restore into it, and prove it</source>
        <translation>उसमें पुनर्स्थापित करके सही होने की पुष्टि</translation>
    </message>
    <message>
        <source>Remove the database %1 that %2 has kept</source>
        <translation>%2 का सहेजा हुआ डेटाबेस %1 हटाना</translation>
    </message>
    <message>
        <source>Remove the database %1</source>
        <translation>डेटाबेस %1 हटाना</translation>
    </message>
    <message>
        <source>Unpack the second copy</source>
        <translation>दूसरी प्रति को खोलना</translation>
    </message>
    <message>
        <source>Give it to the roles of %1</source>
        <translation>इसे %1 की भूमिकाओं को दें</translation>
    </message>
    <message>
        <source>Remove personal data by %1</source>
        <translation>%1 से निजी डेटा हटाएँ</translation>
    </message>
    <message>
        <source>Drill the newest backup of %1</source>
        <translation>%1 के सबसे नए बैकअप का अभ्यास</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::BackupTimeline</name>
    <message>
        <source>Backups by day</source>
        <translation>दिन के अनुसार बैकअप</translation>
    </message>
    <message>
        <source>%1 days, %2 missing, %3 damaged</source>
        <translation>%1 दिन, %2 छूटे, %3 ख़राब</translation>
    </message>
    <message>
        <source>%1: verified, %2</source>
        <translation>%1: जाँचा हुआ, %2</translation>
    </message>
    <message>
        <source>%1: less than half of the one before, %2</source>
        <translation>%1: पिछले के आधे से छोटा, %2</translation>
    </message>
    <message>
        <source>%1: damaged, %2</source>
        <translation>%1: ख़राब, %2</translation>
    </message>
    <message>
        <source>%1: not verified, %2</source>
        <translation>%1: जाँचा हुआ नहीं, %2</translation>
    </message>
    <message>
        <source>%1: the schedule wanted a backup, and there is none</source>
        <translation>%1: समय-सारणी में बैकअप था, और है नहीं</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: कोई नहीं</translation>
    </message>
    <message>
        <source> (the best of %1)</source>
        <translation> (%1 में सबसे अच्छा)</translation>
    </message>
    <message>
        <source>, restored in a drill</source>
        <translation>, अभ्यास में पुनर्स्थापित</translation>
    </message>
    <message>
        <source>, no second copy here</source>
        <translation>, यहाँ दूसरी प्रति नहीं</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>छूटा</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::BackupsPage</name>
    <message>
        <source>%1 min ago</source>
        <translation>%1 मिनट पहले</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 घंटे पहले</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 दिन पहले</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>अभी बैकअप लीजिए (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Verify all now</source>
        <translation>अभी सब जाँचिए (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove old backups...</source>
        <translation>पुराने बैकअप हटाइए... (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Schedule...</source>
        <translation>समय-सारणी... (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Download automatically</source>
        <translation>अपने-आप डाउनलोड (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>कभी नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>हर घंटे (&amp;H)</translation>
    </message>
    <message>
        <source>Every &amp;6 hours</source>
        <translation>हर 6 घंटे में (&amp;6)</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>हर दिन (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>फिर से देखिए (&amp;L)</translation>
    </message>
    <message>
        <source>height: size</source>
        <translation>ऊँचाई: आकार</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>जाँचा हुआ</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>बिना जाँचा</translation>
    </message>
    <message>
        <source>restored in a drill</source>
        <translation>अभ्यास में पुनर्स्थापित</translation>
    </message>
    <message>
        <source>The backups could not be looked at: %1</source>
        <translation>बैकअप नहीं देखे जा सके: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश कीजिए</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>डाउनलोड करने को कुछ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download %n missing</source>
        <translation>
            <numerusform>%n छूटा हुआ डाउनलोड कीजिए (&amp;D)</numerusform>
            <numerusform>%n छूटे हुए डाउनलोड कीजिए (&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>A verified backup of %1, now</source>
        <translation>%1 का जाँचा हुआ बैकअप, अभी</translation>
    </message>
    <message>
        <source>No backup yet. &quot;Back up now&quot; takes the first one.</source>
        <translation>अभी कोई बैकअप नहीं। &quot;अभी बैकअप लीजिए&quot; पहला लेता है।</translation>
    </message>
    <message>
        <source>Looking at the server...</source>
        <translation>सर्वर देखा जा रहा है...</translation>
    </message>
    <message>
        <source>newest verified %1</source>
        <translation>सबसे नया जाँचा हुआ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by another script</source>
        <translation>%1, दूसरी स्क्रिप्ट से</translation>
    </message>
    <message>
        <source>
next: %1</source>
        <translation>
अगला: %1</translation>
    </message>
    <message>
        <source>no schedule on the server</source>
        <translation>सर्वर पर समय-सारणी नहीं</translation>
    </message>
    <message>
        <source>can go back to %1</source>
        <translation>%1 तक लौटा जा सकता है</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>जाँचिए (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>डाउनलोड (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>नाम कॉपी कीजिए (&amp;C)</translation>
    </message>
    <message>
        <source>much smaller</source>
        <translation>बहुत छोटा</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>अन्य का</translation>
    </message>
    <message>
        <source>Another environment&apos;s, project&apos;s or database&apos;s backup in this folder: it is neither judged nor removed, and counts for nothing.</source>
        <translation>इस फ़ोल्डर में किसी अन्य परिवेश, परियोजना या डेटाबेस का बैकअप: इसे न आँका जाता है, न हटाया जाता है, और यह किसी गिनती में नहीं आता।</translation>
    </message>
    <message>
        <source>last run failed</source>
        <translation>पिछली बार विफल</translation>
    </message>
    <message>
        <source>last run missing</source>
        <translation>पिछली बार नहीं चला</translation>
    </message>
    <message>
        <source>
in the crontab of %1</source>
        <translation>
%1 की crontab में</translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation>पुनर्स्थापित कीजिए... (&amp;R)</translation>
    </message>
    <message>
        <source>Dri&amp;ll...</source>
        <translation>अभ्यास कीजिए... (&amp;L)</translation>
    </message>
    <message>
        <source>Shows what is in it beside what is live, and asks.</source>
        <translation>दिखाता है कि इसमें क्या है और लाइव क्या है, और फिर पूछता है।</translation>
    </message>
    <message>
        <source>Select one that lies on the server and is not damaged.</source>
        <translation>ऐसा बैकअप चुनिए जो सर्वर पर हो और ख़राब न हो।</translation>
    </message>
    <message>
        <source>Re&amp;store...</source>
        <translation>पुनर्स्थापित कीजिए... (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Bring into %1...</source>
        <translation>%1 में &amp;लाएँ...</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>सूची में क्या है</translation>
    </message>
    <message>
        <source>Dumps</source>
        <translation>डंप</translation>
    </message>
    <message>
        <source>Kept databases</source>
        <translation>अलग रखे डेटाबेस</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>रखी गई फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::ChangeDelegate</name>
    <message>
        <source>removed</source>
        <translation>हटाई</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln हटाई</numerusform>
            <numerusform>%Ln हटाई</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>कमांड लिखिए</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::ConfigurationProblem</name>
    <message>
        <source>Slipway: no configuration</source>
        <translation>Slipway: कॉन्फ़िगरेशन नहीं है</translation>
    </message>
    <message>
        <source>Slipway needs a configuration that it can read</source>
        <translation>Slipway को ऐसा कॉन्फ़िगरेशन चाहिए जिसे वह पढ़ सके</translation>
    </message>
    <message>
        <source>A slipway.toml lies in the project&apos;s folder and says where it runs. A small one looks like this; no password or key is ever written into it:</source>
        <translation>slipway.toml प्रोजेक्ट के फ़ोल्डर में होती है और बताती है कि वह कहाँ चलता है। एक छोटी-सी फ़ाइल ऐसी दिखती है; उसमें कभी कोई पासवर्ड या कुंजी नहीं लिखी जाती:</translation>
    </message>
    <message>
        <source>An example of a configuration</source>
        <translation>कॉन्फ़िगरेशन का एक उदाहरण</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>दूसरी फ़ाइल खोलिए… (&amp;O)</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>दूसरी फ़ाइल खोलिए</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर कोशिश कीजिए (&amp;T)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश कीजिए</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>कॉन्फ़िगरेशन खोलिए</translation>
    </message>
    <message>
        <source>Configurations (*.toml)</source>
        <translation>कॉन्फ़िगरेशन (*.toml)</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::ConfirmDialog</name>
    <message>
        <source>&amp;Type %1 to confirm</source>
        <translation>पुष्टि के लिए %1 लिखिए (&amp;T)</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>पुष्टि के लिए %1 लिखिए</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>आगे बढ़िए (&amp;G)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़िए</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::DataView</name>
    <message>
        <source>What is in the backup beside what is live</source>
        <translation>बैकअप में क्या है और लाइव क्या है</translation>
    </message>
    <message>
        <source>table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>in the backup</source>
        <translation>बैकअप में</translation>
    </message>
    <message>
        <source>live now</source>
        <translation>अभी लाइव</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>What is in it beside what is live is not known: it was taken without a count of its rows.</source>
        <translation>इसमें क्या है और लाइव क्या है, इसकी तुलना ज्ञात नहीं: इसे पंक्तियाँ गिने बिना लिया गया था।</translation>
    </message>
    <message>
        <source>newest in the backup</source>
        <translation>बैकअप में सबसे नई</translation>
    </message>
    <message>
        <source>newest live</source>
        <translation>लाइव सबसे नई</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n पंक्ति जुड़ी</numerusform>
            <numerusform>%n पंक्तियाँ जुड़ीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n पंक्ति हटी</numerusform>
            <numerusform>%n पंक्तियाँ हटीं</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the difference</source>
        <translation>अंतर कॉपी कीजिए (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::Drawer</name>
    <message>
        <source>Running and recent operations</source>
        <translation>चल रहे और हाल के काम</translation>
    </message>
    <message>
        <source>Operations of everybody</source>
        <translation>सबके काम</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::FilesView</name>
    <message>
        <source>Files that would change</source>
        <translation>जो फ़ाइलें बदलेंगी</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>ख़ाली वर्ण दिखाइए</translation>
    </message>
    <message>
        <source>All %L1</source>
        <translation>सभी %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln नई</numerusform>
            <numerusform>%Ln नई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln बदली</numerusform>
            <numerusform>%Ln बदली</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln हटाई</numerusform>
            <numerusform>%Ln हटाई</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file to see what differs in it.</source>
        <translation>कोई फ़ाइल चुनिए और उसका अंतर देखिए।</translation>
    </message>
    <message>
        <source>A folder has no text to compare.</source>
        <translation>फ़ोल्डर में तुलना के लिए पाठ नहीं होता।</translation>
    </message>
    <message>
        <source>Reading both sides …</source>
        <translation>दोनों ओर से पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>Not a text: what differs in it can&apos;t be shown.</source>
        <translation>यह पाठ नहीं है: इसका अंतर दिखाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Only the line end at the end of the file differs.</source>
        <translation>केवल फ़ाइल के अंत का पंक्ति-अंत अलग है।</translation>
    </message>
    <message>
        <source>The beginnings of the two sides are the same; the rest is not shown.</source>
        <translation>दोनों ओर की शुरुआत एक-सी है; बाक़ी नहीं दिखाया जाता।</translation>
    </message>
    <message>
        <source>The text is the same: what differs is the mode or the time.</source>
        <translation>पाठ एक ही है: मोड या समय अलग है।</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::FindingCard</name>
    <message>
        <source>declared: %1 · observed: %2</source>
        <translation>घोषित: %1 · देखा: %2</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>सर्वर देखा जा रहा है …</translation>
    </message>
    <message>
        <source>Declared and observed agree.</source>
        <translation>घोषित और देखा हुआ एक-सा है।</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n त्रुटि</numerusform>
            <numerusform>%n त्रुटियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n चेतावनी</numerusform>
            <numerusform>%n चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n सूचना</numerusform>
            <numerusform>%n सूचनाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::GuardsView</name>
    <message>
        <source>What must hold before</source>
        <translation>पहले क्या सही होना चाहिए</translation>
    </message>
    <message>
        <source>Override %1</source>
        <translation>%1 को अनदेखा करें</translation>
    </message>
    <message>
        <source>The job looks at what has a box before it changes anything. To tick a box overrides its condition; who did so is recorded and shown in the history.</source>
        <translation>जिस पर ख़ाना है, उसे जॉब कुछ भी बदलने से पहले जाँचती है। ख़ाने में निशान लगाने से शर्त अनदेखी की जाती है; किसने ऐसा किया, यह दर्ज होता है और इतिहास में दिखता है।</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Every operation by anybody from any laptop, from the server&apos;s audit. Double-click one to see its steps and log.</source>
        <translation>हर लैपटॉप से हुआ हर काम, सर्वर के ऑडिट से। चरण और लॉग देखने के लिए डबल-क्लिक कीजिए।</translation>
    </message>
    <message>
        <source>Operations of the past</source>
        <translation>पुराने काम</translation>
    </message>
    <message>
        <source>Only of this environment</source>
        <translation>केवल इस परिवेश के</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>सभी परिवेश</translation>
    </message>
    <message>
        <source>Only of this kind</source>
        <translation>केवल इस प्रकार के</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>सभी काम</translation>
    </message>
    <message>
        <source>Person, commit, release, words …</source>
        <translation>व्यक्ति, कमिट, रिलीज़, शब्द …</translation>
    </message>
    <message>
        <source>Only lines with these words</source>
        <translation>केवल इन शब्दों वाली पंक्तियाँ</translation>
    </message>
    <message>
        <source>&amp;Only what went wrong</source>
        <translation>केवल जो बिगड़ा (&amp;O)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर से देखिए</translation>
    </message>
    <message>
        <source>Read the audit again</source>
        <translation>ऑडिट फिर से पढ़िए</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश कीजिए</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the audit are not what was written.</source>
        <translation>
            <numerusform>ऑडिट की %n पंक्ति वैसी नहीं जैसी लिखी गई थी।</numerusform>
            <numerusform>ऑडिट की %n पंक्तियाँ वैसी नहीं जैसी लिखी गई थीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain of hashes does not hold there; the lines are marked with ▲.</source>
        <translation>वहाँ हैश की शृंखला टूटती है; पंक्तियाँ ▲ से चिह्नित हैं।</translation>
    </message>
    <message>
        <source>No entry matches the filter.</source>
        <translation>ऐसी कोई पंक्ति नहीं।</translation>
    </message>
    <message>
        <source>Reading the audit …</source>
        <translation>ऑडिट पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>There is no log of it any more.
%1</source>
        <translation>उसका लॉग अब नहीं है।
%1</translation>
    </message>
    <message>
        <source>About the chosen operation</source>
        <translation>चुने गए काम के बारे में</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>केवल जो विफल हुआ</translation>
    </message>
    <message>
        <source>Choose one to read more about it.</source>
        <translation>किसी एक को चुनिए, तो उसके बारे में और पढ़ सकेंगे।</translation>
    </message>
    <message>
        <source>Nothing was done here yet. The arrow on top deploys the local tree.</source>
        <translation>यहाँ अब तक कुछ नहीं किया गया। ऊपर का तीर स्थानीय ट्री डिप्लॉय करता है।</translation>
    </message>
    <message>
        <source>What was done there is not shown:</source>
        <translation>वहाँ जो किया गया, वह यहाँ नहीं दिखता:</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::HostKeyDialog</name>
    <message>
        <source>A server that is not known yet</source>
        <translation>एक अपरिचित सर्वर</translation>
    </message>
    <message>
        <source>%1 is met for the first time</source>
        <translation>%1 पहली बार मिला है</translation>
    </message>
    <message>
        <source>It shows a key of type %1. Trust it only if the fingerprint is the one that the server itself names; whoever could stand in between would show another one.</source>
        <translation>वह %1 प्रकार की कुंजी दिखाता है। उस पर तभी भरोसा कीजिए जब फ़िंगरप्रिंट वही हो जो सर्वर ख़ुद बताता है; बीच में बैठा कोई और दूसरा दिखाएगा।</translation>
    </message>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>फ़िंगरप्रिंट (&amp;F)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>&amp;Check it on the server with</source>
        <translation>सर्वर पर इससे जाँचिए (&amp;C)</translation>
    </message>
    <message>
        <source>Command to check it on the server</source>
        <translation>सर्वर पर जाँचने की कमांड</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>मत जोड़िए</translation>
    </message>
    <message>
        <source>&amp;Trust this key</source>
        <translation>इस कुंजी पर भरोसा (&amp;T)</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>इस कुंजी पर भरोसा</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::Inspector</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलिए</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>पता कॉपी कीजिए</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>निरीक्षक</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>सर्वर देखा जा रहा है …</translation>
    </message>
    <message>
        <source>Declared and observed agree.</source>
        <translation>घोषित और देखा हुआ एक-सा है।</translation>
    </message>
    <message>
        <source>Select a card to see what is declared, configured and observed.</source>
        <translation>कोई कार्ड चुनिए और देखिए कि क्या घोषित है, क्या कॉन्फ़िगर है और क्या दिखा।</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>घोषित</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>कॉन्फ़िगर</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>देखा</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>इसके बारे में जो ज्ञात है</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>फिर से चालू करें…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>नवीनीकरण…</translation>
    </message>
    <message>
        <source>Renew the certificate…</source>
        <translation>प्रमाणपत्र का नवीनीकरण…</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::JobsPage</name>
    <message>
        <source>Operations</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Of everybody on this project, from the server. Double-click one to see its steps and log.</source>
        <translation>इस प्रोजेक्ट पर सबके काम, सर्वर से। चरण और लॉग देखने के लिए डबल-क्लिक कीजिए।</translation>
    </message>
    <message>
        <source>Running and recent operations</source>
        <translation>चल रहे और हाल के काम</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::KeptCopiesView</name>
    <message>
        <source>Show &amp;files...</source>
        <translation>फ़ाइलें दिखाएँ... (&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xtract...</source>
        <translation>निकालें... (&amp;X)</translation>
    </message>
    <message>
        <source>Download &amp;kept files now</source>
        <translation>रखी गई फ़ाइलें अभी डाउनलोड करें (&amp;K)</translation>
    </message>
    <message>
        <source>Copies of kept files</source>
        <translation>रखी गई फ़ाइलों की प्रतियाँ</translation>
    </message>
    <message>
        <source>slipway.toml names no local_directory under [backups], so there is no place for copies.</source>
        <translation>slipway.toml में [backups] के नीचे local_directory नहीं है, इसलिए प्रतियों के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>slipway.toml names nothing under `keep`, so there are no kept files to copy.</source>
        <translation>slipway.toml में `keep` के नीचे कुछ नहीं है, इसलिए कॉपी करने को रखी गई फ़ाइलें नहीं हैं।</translation>
    </message>
    <message>
        <source>No copy yet of what no database holds: %1. &quot;Download kept files now&quot; makes the first one; what may hold secrets is encrypted.</source>
        <translation>जो किसी डेटाबेस में नहीं है, उसकी अभी कोई प्रति नहीं: %1. &quot;रखी गई फ़ाइलें अभी डाउनलोड करें&quot; पहली प्रति बनाता है; जिसमें गोपनीय बातें हो सकती हैं, वह एन्क्रिप्ट होता है।</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>देखा जा रहा है...</translation>
    </message>
    <message>
        <source>Select a copy.</source>
        <translation>एक प्रति चुनें।</translation>
    </message>
    <message>
        <source>Its list is damaged.</source>
        <translation>इसकी सूची ख़राब है।</translation>
    </message>
    <message>
        <source>What is in it, and files of it into a folder here</source>
        <translation>इसमें क्या है, और इसकी फ़ाइलें यहाँ के किसी फ़ोल्डर में</translation>
    </message>
    <message>
        <source>Something is under way. Wait until it has ended.</source>
        <translation>कुछ चल रहा है। उसके समाप्त होने तक रुकें।</translation>
    </message>
    <message>
        <source>All of it into a folder here, never over what is there</source>
        <translation>पूरा यहाँ के किसी फ़ोल्डर में, जो मौजूद है उसके ऊपर कभी नहीं</translation>
    </message>
    <message>
        <source>Of every environment; only what is not here yet is carried</source>
        <translation>हर परिवेश की; केवल वही लाया जाता है जो यहाँ नहीं है</translation>
    </message>
    <message>
        <source>Of %1; only what is not here yet is carried</source>
        <translation>%1 की; केवल वही लाया जाता है जो यहाँ नहीं है</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>नाम कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>जाँचिए (&amp;V)</translation>
    </message>
    <message>
        <source>There is no copy.</source>
        <translation>कोई प्रति नहीं है।</translation>
    </message>
    <message>
        <source>Reads all of it and opens what is encrypted; takes a while</source>
        <translation>इसे पूरा पढ़ता है और कूटबद्ध को खोलता है; कुछ समय लगता है</translation>
    </message>
    <message>
        <source>Reads all of them and opens what is encrypted; takes a while</source>
        <translation>सबको पूरा पढ़ता है और कूटबद्ध को खोलता है; कुछ समय लगता है</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::KeptDatabasesView</name>
    <message>
        <source>&amp;Put back...</source>
        <translation>वापस लाएँ... (&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;move...</source>
        <translation>हटाएँ... (&amp;M)</translation>
    </message>
    <message>
        <source>Kept databases</source>
        <translation>अलग रखे डेटाबेस</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>No restore has put a database aside. What a restore takes out of its place is kept here until somebody removes it.</source>
        <translation>किसी पुनर्स्थापना ने कोई डेटाबेस अलग नहीं रखा है। पुनर्स्थापना जिसे उसकी जगह से हटाती है, वह यहाँ तब तक रहता है जब तक कोई उसे न हटाए।</translation>
    </message>
    <message>
        <source>Looking at the database servers...</source>
        <translation>डेटाबेस सर्वर देखे जा रहे हैं...</translation>
    </message>
    <message>
        <source>Select a database.</source>
        <translation>एक डेटाबेस चुनें।</translation>
    </message>
    <message>
        <source>Shows what would happen, and asks. What is live now is kept in its place.</source>
        <translation>दिखाता है कि क्या होगा, और पूछता है। जो अभी चल रहा है, वह बदले में अलग रखा जाता है।</translation>
    </message>
    <message>
        <source>Asks for its name. Nothing but a backup brings it back then.</source>
        <translation>इसका नाम पूछता है। फिर इसे केवल बैकअप ही वापस ला सकता है।</translation>
    </message>
    <message>
        <source>&amp;Log of what put it aside</source>
        <translation>जिसने अलग रखा उसका लॉग (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>नाम कॉपी करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::KeptFilesDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Kept files of %1</source>
        <translation>%1 की रखी गई फ़ाइलें</translation>
    </message>
    <message>
        <source>Reading the list of %1...</source>
        <translation>%1 की सूची पढ़ी जा रही है...</translation>
    </message>
    <message>
        <source>Part of a path</source>
        <translation>पथ का कोई हिस्सा</translation>
    </message>
    <message>
        <source>Only paths with this in them</source>
        <translation>केवल वे पथ जिनमें यह है</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>रखी गई फ़ाइलें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message numerus="yes">
        <source>%n of them encrypted</source>
        <translation>
            <numerusform>उनमें से %n एन्क्रिप्टेड</numerusform>
            <numerusform>उनमें से %n एन्क्रिप्टेड</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Extract all...</source>
        <translation>सब निकालें... (&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Extract %n chosen...</source>
        <translation>
            <numerusform>चुनी हुई %n निकालें... (&amp;E)</numerusform>
            <numerusform>चुनी हुई %n निकालें... (&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is under way. Wait until it has ended.</source>
        <translation>कुछ चल रहा है। उसके समाप्त होने तक रुकें।</translation>
    </message>
    <message>
        <source>Folders come with what is in them. Nothing that is there is overwritten.</source>
        <translation>फ़ोल्डर अपनी सामग्री के साथ आते हैं। जो मौजूद है, उसके ऊपर कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Extracting: %1</source>
        <translation>निकाला जा रहा है: %1</translation>
    </message>
    <message>
        <source>Extracting...</source>
        <translation>निकाला जा रहा है...</translation>
    </message>
    <message>
        <source>Extract into which folder?</source>
        <translation>किस फ़ोल्डर में निकालें?</translation>
    </message>
    <message>
        <source>Extract here</source>
        <translation>यहाँ निकालें</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>रोका गया। कुछ नहीं लिखा गया।</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Extract %n listed...</source>
        <translation>
            <numerusform>दिखाई गई %n निकालें... (&amp;E)</numerusform>
            <numerusform>दिखाई गई %n निकालें... (&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>No path has that in it.</source>
        <translation>किसी पथ में यह नहीं है।</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी (&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सब चुनिए (&amp;A)</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::MainWindow</name>
    <message>
        <source>%1 – Slipway</source>
        <translation>%1 – Slipway</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>बैकअप (&amp;B)</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश कीजिए</translation>
    </message>
    <message>
        <source>Undo it now</source>
        <translation>अभी पूर्ववत कीजिए</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 कमांड</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>connecting …</source>
        <translation>जुड़ रहा है …</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>%1 से जुड़ा है</translation>
    </message>
    <message>
        <source>seen %1 s ago</source>
        <translation>%1 सेकंड पहले देखा</translation>
    </message>
    <message>
        <source>Nothing has run here yet. The arrow on top deploys the local tree.</source>
        <translation>यहाँ अब तक कुछ नहीं चला। ऊपर का तीर स्थानीय ट्री को डिप्लॉय करता है।</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>सर्वर देखा जा रहा है …</translation>
    </message>
    <message>
        <source>What has run can be seen when the server can be reached.</source>
        <translation>सर्वर तक पहुँच होने पर दिखेगा कि क्या-क्या चला।</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation>
            <numerusform>%n काम चल रहा है</numerusform>
            <numerusform>%n काम चल रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent operations</source>
        <translation>हाल के काम</translation>
    </message>
    <message>
        <source>A job on %1 was interrupted and has not been undone.</source>
        <translation>%1 पर एक जॉब बीच में टूटी और पूर्ववत नहीं हुई।</translation>
    </message>
    <message>
        <source>The next deploy undoes it first. You can also have it undone now.</source>
        <translation>अगला डिप्लॉय पहले उसे पूर्ववत करेगा। आप उसे अभी भी पूर्ववत करा सकते हैं।</translation>
    </message>
    <message>
        <source>Undo the interrupted job on %1</source>
        <translation>%1 पर बीच में रुकी जॉब को पूर्ववत करना</translation>
    </message>
    <message>
        <source>It brings %1 back to the release that it was on.</source>
        <translation>यह %1 को उसी रिलीज़ पर लौटाता है जिस पर वह था।</translation>
    </message>
    <message>
        <source>“%1” keeps running on the server.</source>
        <translation>“%1” सर्वर पर चलता रहेगा।</translation>
    </message>
    <message>
        <source>“%1” has not begun on the server yet.</source>
        <translation>“%1” सर्वर पर अभी शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>Closing the window does not stop it. It finishes or undoes itself, and the next start of Slipway finds it and follows it.</source>
        <translation>विंडो बंद करने से यह नहीं रुकता। यह पूरा होगा या अपने-आप पूर्ववत होगा, और Slipway अगली बार चालू होने पर इसे ढूँढकर दिखाएगा।</translation>
    </message>
    <message>
        <source>Closing the window stops it now. Nothing was changed on the server; what has been uploaded is used again next time.</source>
        <translation>विंडो बंद करने से यह अभी रुक जाएगा। सर्वर पर कुछ नहीं बदला; जो अपलोड हुआ वह अगली बार काम आएगा।</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>विंडो बंद कीजिए (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>रहने दीजिए (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>प्रोजेक्ट (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ताज़ा कीजिए (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलिए (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>डिप्लॉय (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>अवलोकन (&amp;O)</translation>
    </message>
    <message>
        <source>O&amp;perations</source>
        <translation>काम (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recent operations</source>
        <translation>हाल के काम (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>कमांड (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Search the log</source>
        <translation>लॉग में खोजिए (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>Slipway के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>Local tree directly to %1…</source>
        <translation>स्थानीय ट्री सीधे %1 पर…</translation>
    </message>
    <message>
        <source>To %1…</source>
        <translation>%1 पर…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम जैसा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <translation>Slipway के बारे में</translation>
    </message>
    <message>
        <source>Slipway %1</source>
        <translation>Slipway %1</translation>
    </message>
    <message>
        <source>Ships a platform that runs with Docker Compose from this computer to a server, and shows what really runs there. Free software under the GNU GPL, version 3 or later.</source>
        <translation>Docker Compose से चलने वाले प्लेटफ़ॉर्म को इस कंप्यूटर से सर्वर पर पहुँचाता है, और दिखाता है कि वहाँ सचमुच क्या चल रहा है। GNU GPL संस्करण 3 या बाद के अधीन मुक्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>इतिहास (&amp;H)</translation>
    </message>
    <message>
        <source>Roll %1 back…</source>
        <translation>%1 का रोलबैक…</translation>
    </message>
    <message>
        <source>Promote %1 to %2…</source>
        <translation>%1 को %2 पर प्रमोट कीजिए…</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>निष्कर्ष (&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n निष्कर्ष</numerusform>
            <numerusform>%n निष्कर्ष</numerusform>
        </translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>अभी देखा</translation>
    </message>
    <message>
        <source>It has ended meanwhile.</source>
        <translation>यह इस बीच समाप्त हो चुका है।</translation>
    </message>
    <message>
        <source>%1, not to %2</source>
        <translation>%1, %2 से नहीं</translation>
    </message>
    <message>
        <source>The code of %1 is back on %2. These are the data of that release, as you wanted to see them.</source>
        <translation>%1 का कोड फिर से %2 पर है। यह उस रिलीज़ का डेटा है, जैसा आप देखना चाहते थे।</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::NewPassphraseDialog</name>
    <message>
        <source>Passphrase of the kept copies</source>
        <translation>रखी गई प्रतियों का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Write this passphrase down</source>
        <translation>यह पासफ़्रेज़ लिख लें</translation>
    </message>
    <message>
        <source>The kept files that may hold secrets are encrypted with it, in %1.</source>
        <translation>जिन रखी गई फ़ाइलों में गोपनीय बातें हो सकती हैं, वे %1 में इसी से एन्क्रिप्ट होती हैं।</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>पासफ़्रेज़ कॉपी करें</translation>
    </message>
    <message>
        <source>The keychain keeps it, so it is not asked for on this computer. Keep it elsewhere too: when this computer is lost, nothing else opens the copies. It is not shown again.</source>
        <translation>यह कीचेन में है, इसलिए इस कंप्यूटर पर नहीं पूछा जाता। इसे कहीं और भी रखें: यह कंप्यूटर खो जाए तो प्रतियों को और कुछ नहीं खोलता। यह फिर नहीं दिखाया जाएगा।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>It is forgotten, and nothing is encrypted with it.</source>
        <translation>इसे भुला दिया जाता है, और इससे कुछ एन्क्रिप्ट नहीं होता।</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>मैंने इसे लिख लिया है (&amp;W)</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>मैंने इसे लिख लिया है</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::NginxDialog</name>
    <message>
        <source>Copy the &amp;commands</source>
        <translation>आदेश कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Change &amp;nginx</source>
        <translation>nginx बदलें(&amp;N)</translation>
    </message>
    <message>
        <source>Server blocks of nginx</source>
        <translation>nginx के सर्वर ब्लॉक</translation>
    </message>
    <message>
        <source>Files that would change</source>
        <translation>फ़ाइलें जो बदलेंगी</translation>
    </message>
    <message>
        <source>What would change in the file</source>
        <translation>फ़ाइल में क्या बदलेगा</translation>
    </message>
    <message>
        <source>The same by hand, for somebody who may use sudo there</source>
        <translation>वही काम हाथ से, उसके लिए जो वहाँ sudo इस्तेमाल कर सकता है</translation>
    </message>
    <message>
        <source>It is tried on a copy first; the files that are there are kept, nginx is reloaded, and the domains are asked. If one stops answering, the old files come back.</source>
        <translation>पहले एक प्रति पर आज़माया जाता है; मौजूदा फ़ाइलें रखी जाती हैं, nginx फिर से लोड होता है, और डोमेन से पूछा जाता है। कोई जवाब देना बंद करे, तो पुरानी फ़ाइलें लौट आती हैं।</translation>
    </message>
    <message>
        <source>Reading what nginx has …</source>
        <translation>nginx में क्या है, पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>What would change could not be found out; nothing was changed.</source>
        <translation>क्या बदलेगा, यह पता नहीं चल सका; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>यहाँ कुछ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>nginx has %1 as declared.</source>
        <translation>nginx में %1 घोषणा के अनुसार है।</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; लिखें</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>पुष्टि के लिए %1 लिखें</translation>
    </message>
    <message>
        <source>Changing nginx …</source>
        <translation>nginx बदला जा रहा है …</translation>
    </message>
    <message>
        <source>&amp;Take the domains over from the blocks that serve them</source>
        <translation>जो ब्लॉक सेवा देते हैं उनसे डोमेन अपने में &amp;लें</translation>
    </message>
    <message>
        <source>&amp;Take the domains over from the blocks that serve them, and %1 with them</source>
        <translation>जो ब्लॉक सेवा देते हैं उनसे डोमेन अपने में &amp;लें, और साथ में %1 भी</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::OperationHeader</name>
    <message>
        <source>&amp;Cancel and undo</source>
        <translation>रद्द करके पूर्ववत कीजिए (&amp;C)</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>सभी काम</translation>
    </message>
    <message>
        <source>Cancel and undo</source>
        <translation>रद्द करके पूर्ववत कीजिए</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>शुरू %1</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>शुरू %1, %2 द्वारा</translation>
    </message>
    <message>
        <source>prepared on this computer; nothing runs on the server yet</source>
        <translation>इस कंप्यूटर पर तैयारी; सर्वर पर अभी कुछ नहीं चल रहा</translation>
    </message>
    <message>
        <source>runs on the server; closing the window does not stop it</source>
        <translation>सर्वर पर चल रहा है; विंडो बंद करने से नहीं रुकता</translation>
    </message>
    <message>
        <source>Elapsed: %1</source>
        <translation>बीता समय: %1</translation>
    </message>
    <message>
        <source>of about %1</source>
        <translation>लगभग %1 में से</translation>
    </message>
    <message>
        <source>· step %1 of %2</source>
        <translation>· चरण %1, कुल %2</translation>
    </message>
    <message>
        <source>· step %1</source>
        <translation>· चरण %1</translation>
    </message>
    <message>
        <source>About %1 left, by what these steps took on this server before</source>
        <translation>लगभग %1 शेष, इस सर्वर पर इन चरणों के पिछले समय के अनुसार</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>रद्द हो रहा है …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द कीजिए (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::OperationPage</name>
    <message>
        <source>Operation</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Double-click a step to see its part of the log</source>
        <translation>किसी चरण पर डबल-क्लिक से लॉग का उसका हिस्सा दिखता है</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>लॉग में खोजिए</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>पिछला मेल</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला मेल</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>कॉपी (&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the selection, or the whole log</source>
        <translation>चुना हुआ भाग, या पूरा लॉग कॉपी कीजिए</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>सहेजिए… (&amp;S)</translation>
    </message>
    <message>
        <source>Save the whole log in a file</source>
        <translation>पूरा लॉग फ़ाइल में सहेजिए</translation>
    </message>
    <message>
        <source>&amp;Following</source>
        <translation>पीछे-पीछे (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>पीछे चलिए (&amp;F)</translation>
    </message>
    <message>
        <source>Following the log</source>
        <translation>लॉग के अंत के साथ चल रहे हैं</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>लॉग के अंत के साथ चलिए</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 नाम से सहेजा</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>लॉग सहेजिए</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>अपरिवर्तित: %1</translation>
    </message>
    <message>
        <source>The data as it was before: %1</source>
        <translation>पहले जैसा डेटा: %1</translation>
    </message>
    <message>
        <source>Last log lines of the unhealthy containers</source>
        <translation>अस्वस्थ की अंतिम पंक्तियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message numerus="yes">
        <source>found in %Ln line(s)</source>
        <translation>
            <numerusform>%Ln पंक्ति में मिला</numerusform>
            <numerusform>%Ln पंक्तियों में मिला</numerusform>
        </translation>
    </message>
    <message>
        <source>Unhealthy before it began: %1</source>
        <translation>शुरू होने से पहले ही अस्वस्थ: %1</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>पास (+)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>दूर (-)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>समाइए</translation>
    </message>
    <message>
        <source>The whole width (0)</source>
        <translation>पूरी चौड़ाई (0)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Save the picture as SVG or PNG</source>
        <translation>चित्र को SVG या PNG में सहेजिए</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>चित्र सहेजिए</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG चित्र (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG चित्र (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 लिखी नहीं जा सकी।</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::PruneDialog</name>
    <message>
        <source>%1: %2 stay, %3 go (%4)</source>
        <translation>%1: %2 रहेंगे, %3 हटेंगे (%4)</translation>
    </message>
    <message>
        <source>oldest restorable point: %1, now %2</source>
        <translation>सबसे पुराना पुनर्स्थापना बिंदु: %1, अभी %2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाइए (&amp;R)</translation>
    </message>
    <message>
        <source>Remove old backups of %1</source>
        <translation>%1 के पुराने बैकअप हटाइए</translation>
    </message>
    <message>
        <source>Finding out what retention would let go...</source>
        <translation>पता किया जा रहा है कि नीति किन्हें हटाएगी...</translation>
    </message>
    <message>
        <source>What would be removed</source>
        <translation>क्या हटेगा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द कीजिए</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>आगे बढ़ने के लिए %1 लिखिए</translation>
    </message>
    <message>
        <source>Only verified backups are counted. The last three verified ones, those of kept releases and those that nobody has verified stay whatever the policy says.</source>
        <translation>केवल जाँचे हुए बैकअप गिने जाते हैं। अंतिम तीन जाँचे हुए, रखी हुई रिलीज़ के, और जिन्हें किसी ने नहीं जाँचा, वे नीति कुछ भी कहे, रहेंगे।</translation>
    </message>
    <message>
        <source>Retention keeps every backup; there is nothing to remove.</source>
        <translation>नीति हर बैकअप रखती है; हटाने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>सर्वर पर</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>इस लैपटॉप पर</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::RailCard</name>
    <message>
        <source>offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::RailWidget</name>
    <message>
        <source>From the local tree to the environments</source>
        <translation>स्थानीय ट्री से परिवेशों तक</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::RollbackDialog</name>
    <message>
        <source>&amp;Look at what would change…</source>
        <translation>देखिए कि क्या बदलेगा… (&amp;L)</translation>
    </message>
    <message>
        <source>Roll %1 back</source>
        <translation>%1 का रोलबैक</translation>
    </message>
    <message>
        <source>Which release should run again?</source>
        <translation>कौन-सी रिलीज़ फिर चले?</translation>
    </message>
    <message>
        <source>Its own files and images are taken, nothing is built. The code goes back, the data do not: the next page says what lies between.</source>
        <translation>उसी की फ़ाइलें और इमेज ली जाती हैं, कुछ बनाया नहीं जाता। कोड लौटता है, डेटा नहीं: अगला पृष्ठ बताता है कि बीच में क्या है।</translation>
    </message>
    <message>
        <source>Releases that are kept</source>
        <translation>रखी हुई रिलीज़</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश कीजिए</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 द्वारा</translation>
    </message>
    <message>
        <source>found on the server</source>
        <translation>सर्वर पर मिली</translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>अभी चल रही है</translation>
    </message>
    <message>
        <source>▲ bad: %1</source>
        <translation>▲ ख़राब: %1</translation>
    </message>
    <message>
        <source>its images were not kept</source>
        <translation>उसकी इमेज नहीं रखी गईं</translation>
    </message>
    <message>
        <source>%1 keeps no other release to go back to.</source>
        <translation>%1 में लौटने को कोई दूसरी रिलीज़ नहीं रखी है।</translation>
    </message>
    <message>
        <source>From the next deploy or promotion on there is one.</source>
        <translation>अगले डिप्लॉय या प्रमोट से एक होगी।</translation>
    </message>
    <message>
        <source>Look at what would change</source>
        <translation>देखें कि क्या बदलेगा</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::RunbookView</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी (&amp;C)</translation>
    </message>
    <message>
        <source>Steps of the runbook</source>
        <translation>रनबुक के चरण</translation>
    </message>
    <message>
        <source>Commands of the step</source>
        <translation>चरण की कमांड</translation>
    </message>
    <message>
        <source>Commands that undo the step</source>
        <translation>चरण को पूर्ववत करने वाली कमांड</translation>
    </message>
    <message>
        <source>Copy the commands with their parameters</source>
        <translation>कमांड को उनके पैरामीटर सहित कॉपी कीजिए</translation>
    </message>
    <message>
        <source>can be cancelled</source>
        <translation>रद्द हो सकता है</translation>
    </message>
    <message>
        <source>runs to its end once begun</source>
        <translation>शुरू होने पर अंत तक चलता है</translation>
    </message>
    <message>
        <source>changes the environment</source>
        <translation>परिवेश को बदलता है</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>पूर्ववत करने को कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::ScheduleDialog</name>
    <message>
        <source>&amp;Take it away</source>
        <translation>हटा लीजिए (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Change the crontab</source>
        <translation>crontab बदलिए (&amp;C)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>समय-सारणी</translation>
    </message>
    <message>
        <source>Backups that the server takes by itself</source>
        <translation>वे बैकअप जो सर्वर अपने-आप लेता है</translation>
    </message>
    <message>
        <source>What would change in the crontab</source>
        <translation>crontab में क्या बदलेगा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द कीजिए</translation>
    </message>
    <message>
        <source>unknown environment</source>
        <translation>अज्ञात परिवेश</translation>
    </message>
    <message>
        <source>, by another script</source>
        <translation>, दूसरी स्क्रिप्ट से</translation>
    </message>
    <message>
        <source> – its last run produced no backup</source>
        <translation> – पिछली बार कोई बैकअप नहीं बना</translation>
    </message>
    <message>
        <source> – last: %1</source>
        <translation> – पिछला: %1</translation>
    </message>
    <message>
        <source>The crontab takes no backups now.</source>
        <translation>crontab अभी कोई बैकअप नहीं लेता।</translation>
    </message>
    <message>
        <source>that is no schedule that cron understands</source>
        <translation>यह ऐसी समय-सारणी नहीं जिसे cron समझे</translation>
    </message>
    <message>
        <source>The crontab would stay as it is; the files would be brought up to date.</source>
        <translation>crontab जैसा है वैसा रहेगा; फ़ाइलें अद्यतन होंगी।</translation>
    </message>
    <message>
        <source> – its last run took no backup: %1</source>
        <translation> – पिछली बार बैकअप नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>, in the crontab of %1</source>
        <translation>, %1 की crontab में</translation>
    </message>
    <message>
        <source>When backups are taken: minute, hour, day, month and weekday, as in a crontab</source>
        <translation>बैकअप कब लिए जाएँ: मिनट, घंटा, दिन, महीना और सप्ताह का दिन, जैसे crontab में</translation>
    </message>
    <message>
        <source>When the newest backup is drilled, likewise; empty: never by itself</source>
        <translation>सबसे नए बैकअप का अभ्यास कब हो, उसी तरह; खाली: अपने आप कभी नहीं</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Cron runs a script in the state directory, which takes the same verified backup as everything else and needs nothing of this program. A line of another script that backs up the same environment makes room for it, and comes back when it is taken away. A drill loads the newest backup into a throw-away database, within its budget of disk, memory and time, and never beside a job.</source>
        <translation>cron स्थिति फ़ोल्डर की एक स्क्रिप्ट चलाता है, जो वही जाँचा हुआ बैकअप लेती है और जिसे इस प्रोग्राम की ज़रूरत नहीं। उसी परिवेश का बैकअप लेने वाली दूसरी स्क्रिप्ट की पंक्ति उसके लिए जगह छोड़ती है, और उसके हटने पर लौट आती है। अभ्यास सबसे नए बैकअप को एक अस्थायी डेटाबेस में लोड करता है, डिस्क, मेमोरी और समय की अपनी सीमा में, और किसी काम के साथ-साथ कभी नहीं।</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>बैकअप (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Drills</source>
        <translation>अभ्यास (&amp;D)</translation>
    </message>
    <message>
        <source>%1: drilled %2</source>
        <translation>%1: अभ्यास %2</translation>
    </message>
    <message>
        <source> – not the last time: %1</source>
        <translation> – पिछली बार नहीं: %1</translation>
    </message>
    <message>
        <source>no backup is drilled by itself</source>
        <translation>किसी बैकअप का अभ्यास अपने आप नहीं होता</translation>
    </message>
    <message>
        <source>as it stands there</source>
        <translation>जैसा वहाँ है</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::SecretDialog</name>
    <message>
        <source>&amp;Remember it in the keychain</source>
        <translation>कीचेन में याद रखिए (&amp;R)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 का पासवर्ड</translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation>कुंजी %1 का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>✕ Wrong password or passphrase. Please try again.</source>
        <translation>✕ वह सही नहीं था। कृपया फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>कीचेन में याद रखिए</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द कीजिए</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>लॉग इन (&amp;L)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>लॉग इन</translation>
    </message>
    <message>
        <source>Password of sudo for %1</source>
        <translation>%1 के लिए sudo का पासवर्ड</translation>
    </message>
    <message>
        <source>Changing nginx needs root on the server. The password is given to sudo once and kept nowhere.</source>
        <translation>nginx बदलने के लिए सर्वर पर root चाहिए। पासवर्ड sudo को एक बार दिया जाता है और कहीं रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>आगे बढ़ें(&amp;G)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Passphrase of the kept copies in %1</source>
        <translation>%1 की प्रतियों का पासफ़्रेज़</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::Sheet</name>
    <message>
        <source>What would change</source>
        <translation>क्या बदलेगा</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>कमिट</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>compose</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>रनबुक</translation>
    </message>
    <message>
        <source>Commits that are not there yet</source>
        <translation>जो कमिट अभी वहाँ नहीं हैं</translation>
    </message>
    <message>
        <source>Environment variables that are missing there</source>
        <translation>वहाँ न मिलने वाले एनवायरनमेंट वेरिएबल</translation>
    </message>
    <message>
        <source>Files that compose reads and that would change</source>
        <translation>compose की वे फ़ाइलें जो बदलेंगी</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>कोई फ़ाइल अलग नहीं है।</translation>
    </message>
    <message>
        <source>Nothing that compose reads would change.</source>
        <translation>compose जो पढ़ता है उसमें कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; लिखिए</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>पुष्टि के लिए %1 लिखिए</translation>
    </message>
    <message>
        <source>Looking at the local tree and the server …</source>
        <translation>स्थानीय ट्री और सर्वर को देखा जा रहा है …</translation>
    </message>
    <message>
        <source>What would change could not be found out; nothing was changed.</source>
        <translation>क्या बदलेगा, यह पता नहीं चल सका; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश कीजिए</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>फ़ाइलें (&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;mmits</source>
        <translation>कमिट (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>परिवेश (&amp;E)</translation>
    </message>
    <message>
        <source>Com&amp;pose</source>
        <translation>compose (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Runbook</source>
        <translation>रनबुक (&amp;R)</translation>
    </message>
    <message>
        <source>No commit that is not there already, or the history does not tell.</source>
        <translation>ऐसा कोई कमिट नहीं जो वहाँ न हो, या इतिहास यह नहीं बताता।</translation>
    </message>
    <message>
        <source>No variable is missing there.</source>
        <translation>वहाँ कोई वेरिएबल छूटा नहीं है।</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर से देखिए</translation>
    </message>
    <message>
        <source>%1 lacks %2, which the new release reads. Add what is missing there first, or its default is used.</source>
        <translation>%1 में %2 नहीं है, जिसे नई रिलीज़ पढ़ती है। पहले वहाँ उसे जोड़िए, वरना डिफ़ॉल्ट मान लगेगा।</translation>
    </message>
    <message>
        <source>Still comparing</source>
        <translation>तुलना अभी चल रही है</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>तुलना नहीं हुई</translation>
    </message>
    <message>
        <source>It would be refused</source>
        <translation>यह अस्वीकार होगा</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>कुछ नहीं बदलेगा</translation>
    </message>
    <message>
        <source>The name is not typed yet</source>
        <translation>नाम अभी लिखा नहीं गया</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>बना हुआ</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>What compose would render otherwise</source>
        <translation>compose क्या अलग बनाएगा</translation>
    </message>
    <message>
        <source>Re&amp;ndered</source>
        <translation>बना हुआ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Guards</source>
        <translation>शर्तें (&amp;G)</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>सर्वर को देखा जा रहा है …</translation>
    </message>
    <message>
        <source>%1 to upload</source>
        <translation>%1 अपलोड करना है</translation>
    </message>
    <message>
        <source>%1 to copy on the server</source>
        <translation>%1 सर्वर पर कॉपी करना है</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>डेटा (&amp;D)</translation>
    </message>
    <message>
        <source>When the rollback has succeeded, the restore of %1 is shown. Nothing of it runs before its own button is pressed.</source>
        <translation>रोलबैक सफल होने पर %1 की बहाली दिखाई जाती है। उसका अपना बटन दबने से पहले उसमें से कुछ नहीं चलता।</translation>
    </message>
    <message>
        <source>and its &amp;data …</source>
        <translation>और उसका डेटा (&amp;D) …</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::StepDelegate</name>
    <message>
        <source>being undone</source>
        <translation>पूर्ववत हो रहा है</translation>
    </message>
    <message>
        <source>its undo failed</source>
        <translation>पूर्ववत विफल रहा</translation>
    </message>
    <message>
        <source>%1 of ~%2</source>
        <translation>%1, ~%2 में से</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>टोपोलॉजी</translation>
    </message>
</context>
<context>
    <name>Slipway::Ui::TransferBar</name>
    <message>
        <source>Download</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/से</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 सेकंड शेष</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 मिनट शेष</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>बीच से जारी</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकिए</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>Paused. What has arrived is kept; the next download goes on there.</source>
        <translation>रुका हुआ। जो पहुँचा वह रखा है; अगला डाउनलोड वहीं से चलेगा।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>रोका गया। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
</context>
<context>
    <name>Slipway::Wiring</name>
    <message>
        <source>Without a keychain set SLIPWAY_KEPT_PASSPHRASE to one of your own (openssl rand -base64 24), and keep it elsewhere too.</source>
        <translation>कीचेन न हो तो SLIPWAY_KEPT_PASSPHRASE में अपना पासफ़्रेज़ रखें (openssl rand -base64 24), और उसे कहीं और भी सँभालें।</translation>
    </message>
    <message>
        <source>Kept files may hold secrets and are encrypted, and there is no keychain here that would keep a passphrase: %1</source>
        <translation>रखी फ़ाइलों में गोपनीय बातें हो सकती हैं और वे कूटबद्ध होती हैं; यहाँ पासफ़्रेज़ रखने वाला कीचेन नहीं है: %1</translation>
    </message>
    <message>
        <source>everything in %1</source>
        <translation>%1 में सब कुछ</translation>
    </message>
    <message>
        <source>Kept files may hold secrets and are encrypted. The passphrase for that is made and shown once, on a terminal, and this is none.</source>
        <translation>रखी फ़ाइलों में गोपनीय बातें हो सकती हैं और वे कूटबद्ध होती हैं। उसका पासफ़्रेज़ टर्मिनल पर बनता और एक बार दिखाया जाता है, और यह टर्मिनल नहीं है।</translation>
    </message>
    <message>
        <source>Run slipway-cli backup pull --kept once on a terminal.</source>
        <translation>slipway-cli backup pull --kept एक बार टर्मिनल पर चलाएँ।</translation>
    </message>
    <message>
        <source>SLIPWAY_KEPT_PASSPHRASE has fewer than %1 characters; nothing was encrypted with it.</source>
        <translation>SLIPWAY_KEPT_PASSPHRASE में %1 से कम अक्षर हैं; उससे कुछ कूटबद्ध नहीं हुआ।</translation>
    </message>
    <message>
        <source>openssl rand -base64 24 prints a good one.</source>
        <translation>openssl rand -base64 24 एक अच्छा पासफ़्रेज़ देता है।</translation>
    </message>
    <message>
        <source>The passphrase of the kept copies in %1 is not in the keychain.</source>
        <translation>%1 की प्रतियों का पासफ़्रेज़ कीचेन में नहीं है।</translation>
    </message>
    <message>
        <source>Run it on a terminal, which asks for it, or set SLIPWAY_KEPT_PASSPHRASE.</source>
        <translation>टर्मिनल पर चलाएँ, जो पूछेगा, या SLIPWAY_KEPT_PASSPHRASE में रखें।</translation>
    </message>
    <message>
        <source>What was just shown is not used: forget it.</source>
        <translation>अभी जो दिखाया गया वह उपयोग में नहीं है: उसे भूल जाएँ।</translation>
    </message>
    <message>
        <source>Another pull has made a passphrase meanwhile. %1</source>
        <translation>इस बीच किसी दूसरे पुल ने पासफ़्रेज़ बना दिया। %1</translation>
    </message>
    <message>
        <source>Run it again; the keychain has the other one, which was shown there.</source>
        <translation>फिर से चलाएँ; कीचेन में वह दूसरा है, जो वहाँ दिखाया गया था।</translation>
    </message>
    <message>
        <source>The keychain did not keep the passphrase; nothing was encrypted. %1</source>
        <translation>कीचेन ने पासफ़्रेज़ नहीं रखा; कुछ भी एन्क्रिप्ट नहीं हुआ। %1</translation>
    </message>
    <message>
        <source>Another pull is making the passphrase of the kept copies at this moment, so none was made here.</source>
        <translation>इस समय दूसरा डाउनलोड प्रतियों का पासफ़्रेज़ बना रहा है, इसलिए यहाँ कोई नहीं बनाया गया।</translation>
    </message>
    <message>
        <source>Take down the one that is shown there, then run this again: the keychain has it then.</source>
        <translation>वहाँ दिखाया गया लिख लीजिए, फिर इसे दोबारा चलाइए: तब वह कीचेन में होगा।</translation>
    </message>
    <message>
        <source>The keychain has another passphrase than the one that these copies were made with.</source>
        <translation>कीचेन में वह पासफ़्रेज़ नहीं है जिससे ये प्रतियाँ बनी थीं।</translation>
    </message>
    <message>
        <source>It is not in the keychain. Whoever copied these files first has written it down.</source>
        <translation>यह कीचेन में नहीं है। जिसने ये फ़ाइलें पहले कॉपी कीं, उसने इसे लिख रखा है।</translation>
    </message>
    <message>
        <source>What opens them is kept in the keychain.</source>
        <translation>जो इन्हें खोलेगा वह कीचेन में रखा जाएगा।</translation>
    </message>
    <message>
        <source>The passphrase in the keychain is not the one that the kept copies in %1 were made with.</source>
        <translation>कीचेन का पासफ़्रेज़ वह नहीं है जिससे %1 की प्रतियाँ बनी थीं।</translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>The script that should %1 contains a NUL byte.</source>
        <translation>&quot;%1&quot; की स्क्रिप्ट में NUL बाइट है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for an environment variable.</source>
        <translation>&quot;%1&quot; एनवायरनमेंट वेरिएबल का नाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The value of %1 cannot be passed to the server: it contains a NUL byte or is longer than %2 bytes.</source>
        <translation>%1 का मान सर्वर को नहीं दिया जा सकता: उसमें NUL बाइट है या वह %2 बाइट से लंबा है।</translation>
    </message>
    <message>
        <source>The server %1 is not known yet. It showed the key %2.</source>
        <translation>सर्वर %1 अभी अपरिचित है। उसने कुंजी %2 दिखाई।</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what &quot;%1&quot; prints on the server itself. If they are equal: slipway-cli hosts trust %2 --fingerprint %3</source>
        <translation>फ़िंगरप्रिंट को सर्वर पर ही &quot;%1&quot; के आउटपुट से मिलाइए। यदि वे एक हों: slipway-cli hosts trust %2 --fingerprint %3</translation>
    </message>
    <message>
        <source>The key of %1 has changed. It showed %2, but %3 is known (%4). Either the server was set up anew, or somebody stands between you and it. Nothing was sent.</source>
        <translation>%1 की कुंजी बदल गई है। उसने %2 दिखाई, पर %3 ज्ञात है (%4)। या तो सर्वर नए सिरे से बना है, या कोई बीच में है। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Ask who runs the server whether its key was changed, and compare with what &quot;%1&quot; prints there. Only then remove the old one with &quot;%2&quot; and trust the new one.</source>
        <translation>सर्वर चलाने वाले से पूछिए कि कुंजी बदली गई है या नहीं, और वहाँ &quot;%1&quot; के आउटपुट से मिलाइए। तभी पुरानी को &quot;%2&quot; से हटाइए और नई पर भरोसा कीजिए।</translation>
    </message>
    <message>
        <source>%1 showed a key of another type than the known one: %2 instead of %3 (%4). A server that was set up anew does that, and so does somebody who wants to be taken for it. Nothing was sent.</source>
        <translation>%1 ने ज्ञात से अलग प्रकार की कुंजी दिखाई: %3 (%4) के बजाय %2। नए सिरे से बना सर्वर ऐसा करता है, और वह भी जो उसका भेष धरे। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Compare with what &quot;%1&quot; prints on the server itself. If they are equal, remove the old entry with &quot;%2&quot; and trust the new key.</source>
        <translation>सर्वर पर ही &quot;%1&quot; के आउटपुट से मिलाइए। यदि वे एक हों, तो पुरानी प्रविष्टि &quot;%2&quot; से हटाइए और नई कुंजी पर भरोसा कीजिए।</translation>
    </message>
    <message>
        <source>%1 showed the key %2, which is marked as revoked (%3). Nothing was sent.</source>
        <translation>%1 ने कुंजी %2 दिखाई, जो निरस्त चिह्नित है (%3)। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Ask who runs the server for its new key.</source>
        <translation>सर्वर चलाने वाले से नई कुंजी पूछिए।</translation>
    </message>
    <message>
        <source>The key of %1 could not be added to %2: %3.</source>
        <translation>%1 की कुंजी %2 में नहीं जोड़ी जा सकी: %3।</translation>
    </message>
    <message>
        <source>Make that file writable, or name another one as known_hosts in the configuration.</source>
        <translation>उस फ़ाइल को लिखने योग्य बनाइए, या कॉन्फ़िगरेशन में known_hosts के लिए दूसरी बताइए।</translation>
    </message>
    <message>
        <source>%1 closed the connection during the login: %2.</source>
        <translation>%1 ने लॉग इन के दौरान कनेक्शन बंद कर दिया: %2।</translation>
    </message>
    <message>
        <source>Wait a minute and try again. If it happens again, the reason is in the server&apos;s log (journalctl -u ssh).</source>
        <translation>एक मिनट रुककर फिर कोशिश कीजिए। फिर हो, तो कारण सर्वर के लॉग में है (journalctl -u ssh)।</translation>
    </message>
    <message>
        <source>the SSH agent</source>
        <translation>SSH एजेंट</translation>
    </message>
    <message>
        <source>the key file %1, which does not exist</source>
        <translation>कुंजी फ़ाइल %1, जो है ही नहीं</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>कुंजी फ़ाइल %1</translation>
    </message>
    <message>
        <source>the key file %1, which cannot be read</source>
        <translation>कुंजी फ़ाइल %1, जो पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>the key file %1, with a wrong passphrase</source>
        <translation>कुंजी फ़ाइल %1, ग़लत पासफ़्रेज़ के साथ</translation>
    </message>
    <message>
        <source>the key file %1, without its passphrase</source>
        <translation>कुंजी फ़ाइल %1, बिना पासफ़्रेज़ के</translation>
    </message>
    <message>
        <source>a password that is wrong</source>
        <translation>ग़लत पासवर्ड</translation>
    </message>
    <message>
        <source>no password, because none is known</source>
        <translation>कोई पासवर्ड नहीं, क्योंकि कोई ज्ञात नहीं</translation>
    </message>
    <message>
        <source>%1 did not accept the login: there was nothing to try.</source>
        <translation>%1 ने लॉग इन स्वीकार नहीं किया: आज़माने को कुछ नहीं था।</translation>
    </message>
    <message>
        <source>%1 did not accept the login. Tried: %2.</source>
        <translation>%1 ने लॉग इन स्वीकार नहीं किया। आज़माया गया: %2।</translation>
    </message>
    <message>
        <source>Check the user name, store the right password with &quot;slipway-cli credentials set %1&quot;, or name a key file as identity_file that the server knows.</source>
        <translation>उपयोगकर्ता नाम जाँचिए, &quot;slipway-cli credentials set %1&quot; से सही पासवर्ड रखिए, या identity_file में ऐसी कुंजी फ़ाइल बताइए जिसे सर्वर जानता हो।</translation>
    </message>
    <message>
        <source>Check the user name, and name a key file as identity_file whose public key stands in ~/.ssh/authorized_keys of %1 on the server, or add it to the agent with ssh-add. A passphrase is asked for on a terminal or in the window, and can be remembered there.</source>
        <translation>उपयोगकर्ता नाम जाँचिए, और identity_file में ऐसी कुंजी फ़ाइल बताइए जिसकी सार्वजनिक कुंजी सर्वर पर %1 की ~/.ssh/authorized_keys में हो, या उसे ssh-add से एजेंट में जोड़िए। पासफ़्रेज़ टर्मिनल या विंडो में पूछा जाता है, और वहाँ याद रखा जा सकता है।</translation>
    </message>
    <message>
        <source>The server offers neither keys nor plain passwords. Slipway cannot answer its own questions (keyboard-interactive) yet: set PubkeyAuthentication or PasswordAuthentication to yes there.</source>
        <translation>सर्वर न कुंजियाँ स्वीकारता है न सादे पासवर्ड। उसके अपने प्रश्नों (keyboard-interactive) का उत्तर Slipway अभी नहीं दे सकता: वहाँ PubkeyAuthentication या PasswordAuthentication को yes कीजिए।</translation>
    </message>
    <message>
        <source>%1 showed the key %2 with the fingerprint %3, not %4. It was not added to the known hosts.</source>
        <translation>%1 ने कुंजी %2 दिखाई जिसका फ़िंगरप्रिंट %3 है, %4 नहीं। उसे ज्ञात होस्ट में नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; on the server itself and give the fingerprint that it prints.</source>
        <translation>सर्वर पर ही &quot;%1&quot; चलाइए और जो फ़िंगरप्रिंट छपे वह दीजिए।</translation>
    </message>
    <message>
        <source>The connection broke while a command ran: %1.</source>
        <translation>कमांड चलते समय कनेक्शन टूट गया: %1।</translation>
    </message>
    <message>
        <source>Try again: the next command connects anew.</source>
        <translation>फिर कोशिश कीजिए: अगली कमांड नया कनेक्शन बनाती है।</translation>
    </message>
    <message>
        <source>the server closed an idle channel</source>
        <translation>सर्वर ने एक निष्क्रिय चैनल बंद किया</translation>
    </message>
    <message>
        <source>The server refused to run a command: %1.</source>
        <translation>सर्वर ने कमांड चलाने से मना किया: %1।</translation>
    </message>
    <message>
        <source>Check that this login may run commands: a ForceCommand, a restricted key or a login shell that does not exist prevents it.</source>
        <translation>देखिए कि इस लॉग इन को कमांड चलाने की अनुमति है: ForceCommand, सीमित कुंजी या न मौजूद लॉग इन शेल इसे रोकता है।</translation>
    </message>
    <message>
        <source>the server closed the channel without saying how the command ended</source>
        <translation>सर्वर ने चैनल बंद कर दिया, यह बताए बिना कि कमांड कैसे समाप्त हुई</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved to an address: %2.</source>
        <translation>नाम %1 का पता नहीं मिला: %2।</translation>
    </message>
    <message>
        <source>Check the spelling of the address in the configuration, and that this computer is online.</source>
        <translation>कॉन्फ़िगरेशन में पते की वर्तनी जाँचिए, और यह भी कि यह कंप्यूटर ऑनलाइन है।</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, पोर्ट %2</translation>
    </message>
    <message>
        <source>%1 (%2), port %3</source>
        <translation>%1 (%2), पोर्ट %3</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 ने कनेक्शन अस्वीकार किया।</translation>
    </message>
    <message>
        <source>The machine answers, but no SSH server listens there: check the port in the configuration, and that sshd runs.</source>
        <translation>मशीन उत्तर देती है, पर वहाँ कोई SSH सर्वर नहीं सुन रहा: कॉन्फ़िगरेशन में पोर्ट जाँचिए, और यह कि sshd चल रहा है।</translation>
    </message>
    <message>
        <source>Could not open an SSH connection to %1: %2.</source>
        <translation>%1 से SSH कनेक्शन नहीं बना: %2।</translation>
    </message>
    <message>
        <source>Check address and port in the configuration, and that the network and its firewalls let SSH through.</source>
        <translation>कॉन्फ़िगरेशन में पता और पोर्ट जाँचिए, और यह कि नेटवर्क व फ़ायरवॉल SSH को जाने देते हैं।</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>%1 ने %2 सेकंड में उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>Check that the server is up, that the address is right, and that a VPN or firewall does not swallow the connection.</source>
        <translation>देखिए कि सर्वर चालू है, पता सही है, और कोई VPN या फ़ायरवॉल कनेक्शन को निगल नहीं रहा।</translation>
    </message>
    <message>
        <source>The connection cannot be set up: %1.</source>
        <translation>कनेक्शन स्थापित नहीं हो सकता: %1।</translation>
    </message>
    <message>
        <source>The host %1 is to be reached through %2, and Slipway cannot connect through another host yet.</source>
        <translation>होस्ट %1 तक %2 के रास्ते पहुँचना है, और Slipway अभी दूसरे होस्ट के रास्ते नहीं जुड़ सकता।</translation>
    </message>
    <message>
        <source>Until then, forward a port with &quot;ssh -L&quot; through the jump host and give that port in the configuration, or remove proxy_jump there or ProxyJump and ProxyCommand in %1.</source>
        <translation>तब तक जंप होस्ट से &quot;ssh -L&quot; द्वारा पोर्ट फ़ॉरवर्ड कीजिए और वही पोर्ट कॉन्फ़िगरेशन में दीजिए, या वहाँ से proxy_jump, अथवा %1 से ProxyJump और ProxyCommand हटाइए।</translation>
    </message>
    <message>
        <source>The connection was closed while a command ran.</source>
        <translation>कमांड चलते समय कनेक्शन बंद हो गया।</translation>
    </message>
    <message>
        <source>The server lets this login open no session: %1.</source>
        <translation>सर्वर इस लॉग इन को सत्र नहीं खोलने देता: %1।</translation>
    </message>
    <message>
        <source>Check MaxSessions and ForceCommand in the server&apos;s sshd_config, and the options of the key in ~/.ssh/authorized_keys.</source>
        <translation>सर्वर की sshd_config में MaxSessions और ForceCommand, तथा ~/.ssh/authorized_keys में कुंजी के विकल्प जाँचिए।</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>सर्वर उत्तर नहीं दे रहा</translation>
    </message>
    <message>
        <source>the server has not answered for %1 seconds</source>
        <translation>सर्वर ने %1 सेकंड से उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>the server closed it</source>
        <translation>सर्वर ने उसे बंद कर दिया</translation>
    </message>
    <message>
        <source>The connection to the server broke while a command ran: %1.</source>
        <translation>कमांड चलते समय सर्वर से कनेक्शन टूट गया: %1।</translation>
    </message>
    <message>
        <source>Could not %1 on %2: it took longer than %3 seconds and was stopped.</source>
        <translation>%2 पर यह नहीं हो सका: %1। इसमें %3 सेकंड से अधिक लगे और इसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>Look at what keeps the server busy, then try again.</source>
        <translation>देखिए कि सर्वर किसमें व्यस्त है, फिर दोबारा कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>The known hosts can&apos;t be read: %1 is no regular file.</source>
        <translation>ज्ञात होस्ट नहीं पढ़े जा सकते: %1 कोई सामान्य फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The known hosts can&apos;t be read from %1: %2.</source>
        <translation>ज्ञात होस्ट %1 से नहीं पढ़े जा सकते: %2।</translation>
    </message>
    <message>
        <source>Make that a file that you may read, or name another one as known_hosts in the configuration.</source>
        <translation>उसे ऐसी फ़ाइल बनाएँ जिसे आप पढ़ सकें, या कॉन्फ़िगरेशन में known_hosts के रूप में कोई दूसरी दें।</translation>
    </message>
    <message>
        <source>the key file %1, which is no regular file</source>
        <translation>कुंजी फ़ाइल %1, जो कोई सामान्य फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>%1 is no regular file, so it was not read.</source>
        <translation>%1 कोई सामान्य फ़ाइल नहीं है, इसलिए उसे नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>Put the configuration of ssh there, or take it away.</source>
        <translation>वहाँ ssh का कॉन्फ़िगरेशन रखें, या उसे हटा दें।</translation>
    </message>
    <message>
        <source>nothing was heard of a command for %1 seconds</source>
        <translation>%1 सेकंड तक किसी कमांड से कुछ नहीं सुना गया</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The archive cannot be made: %1.</source>
        <translation>आर्काइव नहीं बन सकता: %1।</translation>
    </message>
    <message>
        <source>%1 could not be packed: %2.</source>
        <translation>%1 पैक नहीं हो सकी: %2।</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. Run it again when the file is at rest, or exclude it.</source>
        <translation>सर्वर पर कुछ नहीं बदला। फ़ाइल स्थिर होने पर फिर चलाइए, या उसे छोड़ दीजिए।</translation>
    </message>
    <message>
        <source>it vanished meanwhile</source>
        <translation>वह इस बीच ग़ायब हो गई</translation>
    </message>
    <message>
        <source>it is no ordinary file any more</source>
        <translation>वह अब साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>%1 cannot be packed: the name cannot be represented in this locale.</source>
        <translation>%1 पैक नहीं हो सकती: इस लोकेल में वह नाम नहीं लिखा जा सकता।</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. Set LC_ALL to a locale with UTF-8, C.UTF-8 say.</source>
        <translation>सर्वर पर कुछ नहीं बदला। LC_ALL को UTF-8 वाले लोकेल पर रखिए, जैसे C.UTF-8।</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>वह साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it changed each of the %1 times that it was read</source>
        <translation>%1 बार पढ़ी गई और हर बार बदली</translation>
    </message>
    <message>
        <source>The current commit of %1 cannot be read: %2.</source>
        <translation>%1 का मौजूदा कमिट पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>The git repository of %1 cannot be read: %2.</source>
        <translation>%1 का git रिपॉज़िटरी पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>Mend it, or move the tree out of it.</source>
        <translation>उसे ठीक कीजिए, या ट्री को उससे बाहर ले जाइए।</translation>
    </message>
    <message>
        <source>There is no folder %1 to deploy from.</source>
        <translation>%1 फ़ोल्डर है ही नहीं, जिससे डिप्लॉय हो।</translation>
    </message>
    <message>
        <source>Correct `source` in slipway.toml.</source>
        <translation>slipway.toml में `source` सुधारिए।</translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  और %1 अन्य</translation>
    </message>
    <message>
        <source>Name them in .gitignore or in `exclude`, or change them.</source>
        <translation>उन्हें .gitignore या `exclude` में लिखिए, या बदलिए।</translation>
    </message>
    <message>
        <source>These symbolic links point outside the tree, where the server has something else:
%1</source>
        <translation>ये सिंबॉलिक लिंक ट्री से बाहर जाते हैं, जहाँ सर्वर पर कुछ और है:
%1</translation>
    </message>
    <message>
        <source>The names of these files are not valid UTF-8:
%1</source>
        <translation>इन फ़ाइलों के नाम वैध UTF-8 नहीं हैं:
%1</translation>
    </message>
    <message>
        <source>These are neither files, folders nor links:
%1</source>
        <translation>ये न फ़ाइलें हैं, न फ़ोल्डर, न लिंक:
%1</translation>
    </message>
    <message>
        <source>These cannot be read:
%1</source>
        <translation>ये पढ़े नहीं जा सकते:
%1</translation>
    </message>
    <message>
        <source>The server&apos;s list of files cannot be understood near &quot;%1&quot;.</source>
        <translation>सर्वर की फ़ाइल सूची &quot;%1&quot; के पास समझ में नहीं आती।</translation>
    </message>
    <message>
        <source>See whether `find --version` on the server names GNU findutils.</source>
        <translation>देखिए कि सर्वर पर `find --version` GNU findutils बताता है या नहीं।</translation>
    </message>
    <message>
        <source>list the files of %1</source>
        <translation>%1 की फ़ाइलें सूचीबद्ध करना</translation>
    </message>
    <message>
        <source>hash files of %1</source>
        <translation>%1 की फ़ाइलों के हैश निकालना</translation>
    </message>
    <message>
        <source>Could not %1 on %2.</source>
        <translation>%2 पर यह नहीं हो सका: %1।</translation>
    </message>
    <message>
        <source>The archive cannot be written to %1: %2.</source>
        <translation>आर्काइव %1 में नहीं लिखा जा सकता: %2।</translation>
    </message>
    <message>
        <source>Make room there, or name another folder in the variable TMPDIR.</source>
        <translation>वहाँ जगह बनाइए, या TMPDIR वेरिएबल में दूसरा फ़ोल्डर बताइए।</translation>
    </message>
    <message>
        <source>The server&apos;s answer about the upload cannot be understood: &quot;%1&quot;.</source>
        <translation>अपलोड के बारे में सर्वर का उत्तर समझ में नहीं आता: &quot;%1&quot;।</translation>
    </message>
    <message>
        <source>The upload arrived at %1 on %2 with the wrong SHA-256 three times.</source>
        <translation>अपलोड %2 पर %1 में तीन बार ग़लत SHA-256 के साथ पहुँचा।</translation>
    </message>
    <message>
        <source>Nothing was changed there. Check the server&apos;s disk and memory.</source>
        <translation>वहाँ कुछ नहीं बदला। सर्वर की डिस्क और मेमोरी जाँचिए।</translation>
    </message>
    <message>
        <source>see how much of the upload has arrived</source>
        <translation>देखना कि अपलोड कितना पहुँचा</translation>
    </message>
    <message>
        <source>receive the upload</source>
        <translation>अपलोड को ग्रहण करना</translation>
    </message>
    <message>
        <source>%1 could not receive the upload: %2</source>
        <translation>%1 अपलोड ग्रहण नहीं कर सका: %2</translation>
    </message>
    <message>
        <source>Nothing was changed there but the unfinished upload %1.part.</source>
        <translation>वहाँ अधूरे अपलोड %1.part के सिवा कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the upload and did not come back.</source>
        <translation>अपलोड के दौरान %1 से कनेक्शन टूटा और वापस नहीं आया।</translation>
    </message>
    <message>
        <source>Nothing was changed there. Run it again when the server can be reached.
%1</source>
        <translation>वहाँ कुछ नहीं बदला। सर्वर तक पहुँच होने पर फिर चलाइए।
%1</translation>
    </message>
    <message>
        <source>The archive cannot be compressed: there is no memory for it.</source>
        <translation>आर्काइव संपीड़ित नहीं हो सकता: उसके लिए मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>%1 differs from the server&apos;s file and can&apos;t be renamed.</source>
        <translation>%1 सर्वर की फ़ाइल से अलग है और उसका नाम नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Move it away and pull again.</source>
        <translation>कुछ नहीं मिटाया गया। उसे हटाकर फिर लाइए।</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the download and did not come back.</source>
        <translation>डाउनलोड के दौरान %1 से कनेक्शन टूटा और वापस नहीं आया।</translation>
    </message>
    <message>
        <source>What has arrived is kept: pull again, and it goes on where it stopped.
%1</source>
        <translation>जो पहुँचा वह रखा है: फिर लाइए, और वहीं से आगे चलेगा।
%1</translation>
    </message>
    <message>
        <source>download</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>the server stopped sending it</source>
        <translation>सर्वर ने भेजना बंद कर दिया</translation>
    </message>
    <message>
        <source>it is gone, or was changed meanwhile</source>
        <translation>वह अब नहीं है, या इस बीच बदल गया</translation>
    </message>
    <message>
        <source>it is damaged on the server: its SHA-256 is not the one that was recorded when it was taken</source>
        <translation>वह सर्वर पर ख़राब है: उसका SHA-256 लिए जाने के समय दर्ज वाला नहीं</translation>
    </message>
    <message>
        <source>it arrived with a wrong SHA-256 three times</source>
        <translation>वह तीन बार ग़लत SHA-256 के साथ पहुँचा</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 पढ़ी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>The server&apos;s compressed answer is not whole.</source>
        <translation>सर्वर का संपीड़ित उत्तर पूरा नहीं है।</translation>
    </message>
    <message>
        <source>What is known of the copies can&apos;t be kept in %1: %2</source>
        <translation>प्रतियों की जानकारी %1 में नहीं रखी जा सकती: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 लिखी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>Make room, or give the folder to this user, and pull again: it goes on where it stopped.</source>
        <translation>जगह बनाइए, या फ़ोल्डर इस उपयोगकर्ता को दीजिए, और फिर लाइए: वहीं से आगे चलेगा।</translation>
    </message>
    <message>
        <source>The server sent more of %1 than it was asked for.</source>
        <translation>सर्वर ने %1 का माँगे से ज़्यादा भेजा।</translation>
    </message>
    <message>
        <source>%1 is shorter than what was written to it.</source>
        <translation>%1 में जितना लिखा गया उससे छोटी है।</translation>
    </message>
    <message>
        <source>it could not be renamed to %1</source>
        <translation>उसे उसका नाम %1 नहीं दिया जा सका</translation>
    </message>
    <message>
        <source>The server&apos;s answer about a download cannot be understood: &quot;%1&quot;.</source>
        <translation>डाउनलोड के बारे में सर्वर का उत्तर समझ में नहीं आता: &quot;%1&quot;।</translation>
    </message>
    <message>
        <source>compare with the server</source>
        <translation>सर्वर से मिलाना</translation>
    </message>
    <message>
        <source>fetch the sidecars</source>
        <translation>विवरण फ़ाइलें लाना</translation>
    </message>
    <message>
        <source>%1 can&apos;t be given its name.</source>
        <translation>%1 को उसका नाम नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>The server&apos;s compressed answer (%1 kB) would become more than %2 MB, which no answer needs. It was not used.</source>
        <translation>सर्वर का संपीड़ित उत्तर (%1 kB) %2 MB से बड़ा हो जाता, जितने की किसी उत्तर को ज़रूरत नहीं। उसका उपयोग नहीं किया गया।</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at who else can change what is on the server.</source>
        <translation>कुछ नहीं बदला गया। देखें कि सर्वर पर जो है उसे और कौन बदल सकता है।</translation>
    </message>
    <message>
        <source>its files</source>
        <translation>अपनी फ़ाइलों</translation>
    </message>
    <message>
        <source>hashes</source>
        <translation>हैश</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>यह पूरा नहीं है</translation>
    </message>
    <message>
        <source>invalid hash</source>
        <translation>कोई हैश मान्य नहीं है</translation>
    </message>
    <message>
        <source>sidecars</source>
        <translation>साथ की फ़ाइलों</translation>
    </message>
    <message>
        <source>%1 was opened, and is no whole archive: %2.</source>
        <translation>%1 खुला, पर वह पूरा संग्रह नहीं है: %2।</translation>
    </message>
    <message>
        <source>The server sent more than was asked for.</source>
        <translation>सर्वर ने माँगे से अधिक भेजा।</translation>
    </message>
    <message>
        <source>What the server sent is no whole archive: %1.</source>
        <translation>सर्वर ने जो भेजा वह पूरा संग्रह नहीं है: %1।</translation>
    </message>
    <message>
        <source>The server sent &quot;%1&quot;, which was not asked for. Nothing of it was kept.</source>
        <translation>सर्वर ने &quot;%1&quot; भेजा, जो माँगा नहीं गया था। उसमें से कुछ नहीं रखा गया।</translation>
    </message>
    <message>
        <source>Look at who else can change what is on the server.</source>
        <translation>देखें कि सर्वर पर और कौन बदलाव कर सकता है।</translation>
    </message>
    <message>
        <source>bring kept files of %1</source>
        <translation>%1 की रखी फ़ाइलें लाना</translation>
    </message>
    <message>
        <source>The server sent something else than kept files.</source>
        <translation>सर्वर ने रखी फ़ाइलों के बजाय कुछ और भेजा।</translation>
    </message>
    <message>
        <source>Could not %1 on %2: %3</source>
        <translation>%2 पर यह नहीं हो सका: %1: %3</translation>
    </message>
    <message>
        <source>its name is no UTF-8</source>
        <translation>इसका नाम UTF-8 नहीं है</translation>
    </message>
    <message>
        <source>the folder may not be looked into</source>
        <translation>फ़ोल्डर में देखने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>इसे पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>what it leads to is no UTF-8</source>
        <translation>यह जहाँ ले जाता है वह UTF-8 नहीं है</translation>
    </message>
    <message>
        <source>its kept files</source>
        <translation>उसकी रखी फ़ाइलें</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>यह कुछ और है</translation>
    </message>
    <message>
        <source>it is a link to %1, and what lies there was not copied</source>
        <translation>यह %1 का लिंक है, और वहाँ जो है उसकी प्रति नहीं बनी</translation>
    </message>
    <message>
        <source>a name stands there twice, or below what is no folder</source>
        <translation>कोई नाम दो बार है, या किसी ऐसी चीज़ के नीचे जो फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>list the kept files of %1</source>
        <translation>%1 की रखी फ़ाइलों की सूची बनाना</translation>
    </message>
    <message>
        <source>the copies on this laptop</source>
        <translation>इस लैपटॉप की प्रतियाँ</translation>
    </message>
    <message>
        <source>The list of the kept copies %1 can&apos;t be used: %2.</source>
        <translation>प्रतियों %1 की सूची काम की नहीं है: %2।</translation>
    </message>
    <message>
        <source>Take another of them; slipway-cli backup pull --kept makes a new one.</source>
        <translation>कोई दूसरी लें; slipway-cli backup pull --kept नई बनाता है।</translation>
    </message>
    <message>
        <source>a line of it can&apos;t be understood</source>
        <translation>उसकी एक पंक्ति समझी नहीं जा सकती</translation>
    </message>
    <message>
        <source>it is no such list, or of another version of Slipway</source>
        <translation>यह सूची नहीं है, या Slipway के दूसरे संस्करण की है</translation>
    </message>
    <message>
        <source>its first line can&apos;t be understood</source>
        <translation>उसकी पहली पंक्ति समझी नहीं जा सकती</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>यह वैसी नहीं है जैसी लिखी गई थी</translation>
    </message>
    <message>
        <source>it is longer than any that Slipway makes</source>
        <translation>यह Slipway की बनाई किसी भी सूची से लंबी है</translation>
    </message>
    <message>
        <source>it is no tree of files</source>
        <translation>यह फ़ाइलों का पेड़ नहीं है</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 लिखा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>Make room or correct local_directory, and pull again; what has come is not brought again.</source>
        <translation>जगह बनाएँ या local_directory ठीक करें, फिर चलाएँ; जो आ चुका वह दोबारा नहीं लाया जाता।</translation>
    </message>
    <message>
        <source>the kept copies that were there before</source>
        <translation>पहले से मौजूद प्रतियाँ</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of kept copies.</source>
        <translation>&quot;%1&quot; रखी फ़ाइलों की प्रति का नाम नहीं है।</translation>
    </message>
    <message>
        <source>%1 is not there, or not of the size that it was written with.</source>
        <translation>%1 वहाँ नहीं है, या उस आकार का नहीं जैसा लिखा गया था।</translation>
    </message>
    <message>
        <source>Take another of the kept copies.</source>
        <translation>कोई दूसरी प्रति लें।</translation>
    </message>
    <message>
        <source>%1 is not as it was written: its SHA-256 is another.</source>
        <translation>%1 वैसा नहीं है जैसा लिखा गया था: उसका SHA-256 दूसरा है।</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made, or is another&apos;s</source>
        <translation>फ़ोल्डर बनाया नहीं जा सकता, या किसी और का है</translation>
    </message>
    <message>
        <source>it could not be given its final name</source>
        <translation>उसे उसका नाम नहीं मिल सका</translation>
    </message>
    <message>
        <source>OpenSSL can&apos;t encrypt: %1.</source>
        <translation>OpenSSL कूटबद्ध नहीं कर सकता: %1।</translation>
    </message>
    <message>
        <source>Nothing was written. Slipway needs OpenSSL 3.0 with its default provider.</source>
        <translation>कुछ लिखा नहीं गया। Slipway को OpenSSL 3.0 उसके मानक प्रोवाइडर के साथ चाहिए।</translation>
    </message>
    <message>
        <source>More than 1 GiB can&apos;t be encrypted as one archive.</source>
        <translation>1 GiB से अधिक एक संग्रह में कूटबद्ध नहीं हो सकता।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2. Nothing of it was used.</source>
        <translation>%1 खुल नहीं सका: %2। उसका कुछ भी उपयोग नहीं हुआ।</translation>
    </message>
    <message>
        <source>Give the passphrase that was shown when it was made, or take another of the kept copies.</source>
        <translation>वह पासफ़्रेज़ दें जो बनाते समय दिखाया गया था, या कोई दूसरी प्रति लें।</translation>
    </message>
    <message>
        <source>it is larger than any that Slipway makes</source>
        <translation>यह Slipway के बनाए किसी भी संग्रह से बड़ा है</translation>
    </message>
    <message>
        <source>it is cut, or no encrypted archive</source>
        <translation>यह कटा हुआ है, या कूटबद्ध संग्रह नहीं है</translation>
    </message>
    <message>
        <source>the passphrase is another one, or its key is damaged</source>
        <translation>पासफ़्रेज़ दूसरा है, या उसकी कुंजी ख़राब है</translation>
    </message>
    <message>
        <source>its content is not as it was encrypted</source>
        <translation>उसकी सामग्री वैसी नहीं है जैसी कूटबद्ध हुई थी</translation>
    </message>
    <message>
        <source>OpenSSL gives no random numbers.</source>
        <translation>OpenSSL यादृच्छिक संख्याएँ नहीं दे रहा।</translation>
    </message>
    <message>
        <source>See to its owner and mode, or to the disk that it lies on; it was left as it is.</source>
        <translation>उसके मालिक और अनुमतियाँ ठीक करें, या वह डिस्क देखें जिस पर वह है; फ़ाइल वैसी ही छोड़ी गई।</translation>
    </message>
</context>
</TS>
