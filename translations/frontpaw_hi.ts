<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>frontpaw::cli::Admin</name>
    <message>
        <source>There is no secret of that name. Nothing was changed. Names: %1.</source>
        <translation>इस नाम का कोई रहस्य नहीं है। कुछ नहीं बदला गया। नाम: %1।</translation>
    </message>
    <message>
        <source>--passphrase-fd takes the number of an open file descriptor. Nothing was done.</source>
        <translation>--passphrase-fd के साथ खुले फ़ाइल डिस्क्रिप्टर की संख्या दें। कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>पासफ़्रेज़: </translation>
    </message>
    <message>
        <source>No passphrase could be read. Nothing was done. Give one with --passphrase-fd N.</source>
        <translation>कोई पासफ़्रेज़ पढ़ा नहीं जा सका। कुछ नहीं किया गया। उसे --passphrase-fd N से दें।</translation>
    </message>
    <message>
        <source>The secret is read from standard input, and there was none. Nothing was changed.</source>
        <translation>रहस्य मानक इनपुट से पढ़ा जाता है, और वहाँ कुछ नहीं था। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Kept in the %1.</source>
        <translation>रखने की जगह: %1।</translation>
    </message>
    <message>
        <source>No secret is set.</source>
        <translation>कोई रहस्य दिया हुआ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) set.</source>
        <translation>
            <numerusform>%n रहस्य दिया हुआ है।</numerusform>
            <numerusform>%n रहस्य दिए हुए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from the %1.</source>
        <translation>यहाँ से हटा दिया गया: %1।</translation>
    </message>
    <message>
        <source>The keys are in that file, locked with your passphrase. Keep both, in two places.</source>
        <translation>कुंजियाँ उस फ़ाइल में हैं, आपके पासफ़्रेज़ से बंद। दोनों को सँभालकर, दो अलग जगहों पर रखें।</translation>
    </message>
    <message>
        <source>The keys are back. The desk opens with them.</source>
        <translation>कुंजियाँ वापस आ गईं। डेस्क उनसे खुलता है।</translation>
    </message>
    <message>
        <source>A new clinic needs --name, --country and --manager. Nothing was made.</source>
        <translation>नए क्लिनिक के लिए --name, --country और --manager चाहिए। कुछ नहीं बनाया गया।</translation>
    </message>
    <message>
        <source>The manager&apos;s PIN (6 to 12 digits): </source>
        <translation>मैनेजर का PIN (6 से 12 अंक): </translation>
    </message>
    <message>
        <source>No PIN could be read. Nothing was made. Give one with --pin-fd N.</source>
        <translation>कोई PIN पढ़ा नहीं जा सका। कुछ नहीं बनाया गया। उसे --pin-fd N से दें।</translation>
    </message>
    <message>
        <source>The clinic is made. Next: frontpaw keys backup FILE. No code is sent before that.</source>
        <translation>क्लिनिक बन गया है। अब चलाएँ: frontpaw keys backup FILE। उससे पहले कोई कोड नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>This is no setting of the clinic. Nothing was changed. “clinic show” lists them: NAME=VALUE.</source>
        <translation>यह क्लिनिक की सेटिंग नहीं है। कुछ नहीं बदला गया। “clinic show” उनकी सूची देता है: NAME=VALUE।</translation>
    </message>
    <message>
        <source>The demo clinic is as new.</source>
        <translation>डेमो क्लिनिक फिर से नया हो गया है।</translation>
    </message>
</context>
<context>
    <name>frontpaw::cli::Answer</name>
    <message>
        <source>PIN: </source>
        <translation>PIN: </translation>
    </message>
</context>
<context>
    <name>frontpaw::cli::Call</name>
    <message>
        <source>This is for staff. Nothing was done. Say who you are with --staff NAME.</source>
        <translation>यह कर्मचारियों के लिए है। कुछ नहीं किया गया। --staff NAME से बताएँ कि आप कौन हैं।</translation>
    </message>
    <message>
        <source>Your role has no right to do this. Nothing was done. Ask a manager.</source>
        <translation>आपकी भूमिका को इसका अधिकार नहीं है। कुछ नहीं किया गया। मैनेजर से कहें।</translation>
    </message>
    <message>
        <source>Nothing could be read from standard input. Nothing was done.</source>
        <translation>मानक इनपुट से कुछ पढ़ा नहीं जा सका। कुछ नहीं किया गया।</translation>
    </message>
</context>
<context>
    <name>frontpaw::cli::Clients</name>
    <message>
        <source>No client found.</source>
        <translation>कोई ग्राहक नहीं मिला।</translation>
    </message>
    <message>
        <source>This is no client&apos;s id. Nothing was done. “clients list” shows them.</source>
        <translation>यह किसी ग्राहक की id नहीं है। कुछ नहीं किया गया। “clients list” उन्हें दिखाता है।</translation>
    </message>
    <message>
        <source>--last takes a number from 1 to %1.</source>
        <translation>--last के साथ 1 से %1 तक की संख्या दें।</translation>
    </message>
    <message>
        <source>--consent takes care, reminders and messages, with commas. Nothing was saved.</source>
        <translation>--consent के साथ care, reminders और messages दें, बीच में अल्पविराम के साथ। कुछ नहीं सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>frontpaw::cli::CommandLine</name>
    <message>
        <source>Wrong use: %1</source>
        <translation>प्रयोग ग़लत है। सही प्रयोग: %1</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command. Use: %2</source>
        <translation>--%1 इस कमांड का नहीं है। प्रयोग: %2</translation>
    </message>
    <message>
        <source>--pin-fd takes the number of an open file descriptor.</source>
        <translation>--pin-fd के साथ खुले फ़ाइल डिस्क्रिप्टर की संख्या दें।</translation>
    </message>
    <message>
        <source>There is no command “%1”. frontpaw --help shows them all.</source>
        <translation>“%1” नाम की कोई कमांड नहीं है। frontpaw --help सब दिखाता है।</translation>
    </message>
    <message>
        <source>frontpaw opens the desk. With a command it works without a window:</source>
        <translation>frontpaw से डेस्क खुलता है। कमांड के साथ यह बिना विंडो के काम करता है:</translation>
    </message>
    <message>
        <source>Everywhere: --profile NAME, --data-dir DIR, --config FILE, --staff NAME [--pin-fd N], --json, --version, --print-effective-config. PHONE and CODE may be - (standard input).</source>
        <translation>हर जगह: --profile NAME, --data-dir DIR, --config FILE, --staff NAME [--pin-fd N], --json, --version, --print-effective-config. PHONE और CODE की जगह - (मानक इनपुट) भी चलता है।</translation>
    </message>
</context>
<context>
    <name>frontpaw::cli::Otp</name>
    <message>
        <source>This is no challenge: it is the id that “otp send” gave. Nothing was done.</source>
        <translation>यह challenge नहीं है: वह id दें जो “otp send” ने दी थी। कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>The code is on its way to %1. Check it with: frontpaw otp verify %2 CODE</source>
        <translation>कोड %1 पर भेजा जा रहा है। जाँचने के लिए: frontpaw otp verify %2 CODE</translation>
    </message>
    <message>
        <source>Warning: this clinic shows its codes on the preview phone of this machine. That is for trying out, not for clients.</source>
        <translation>ध्यान दें: यह क्लिनिक अपने कोड इसी कंप्यूटर के दिखावटी फ़ोन पर दिखाता है। यह आज़माने के लिए है, ग्राहकों के लिए नहीं।</translation>
    </message>
    <message>
        <source>The code was right, but the session could not be written to that file. Nobody is signed in by it. Choose a file you may write to and ask for a new code.</source>
        <translation>कोड सही था, पर सत्र उस फ़ाइल में लिखा नहीं जा सका। उससे कोई साइन इन नहीं हुआ। ऐसी फ़ाइल चुनें जिसमें आप लिख सकते हैं और नया कोड माँगें।</translation>
    </message>
    <message>
        <source>The code is right. The session is %1.</source>
        <translation>कोड सही है। सत्र: %1।</translation>
    </message>
    <message>
        <source>There is no channel “%1” at this clinic. Nothing was sent. Leave --channel out.</source>
        <translation>इस क्लिनिक में “%1” नाम का माध्यम नहीं है। कुछ नहीं भेजा गया। --channel न लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n s left.</source>
        <translation>
            <numerusform>%1: %2, %n से. बाकी।</numerusform>
            <numerusform>%1: %2, %n से. बाकी।</numerusform>
        </translation>
    </message>
    <message>
        <source>--last takes a number from 1 to %1.</source>
        <translation>--last के साथ 1 से %1 तक की संख्या दें।</translation>
    </message>
    <message>
        <source>No codes were asked for yet.</source>
        <translation>अभी तक कोई कोड नहीं माँगा गया।</translation>
    </message>
    <message>
        <source>This clinic sends its codes to real phones. There is no preview phone to look at.</source>
        <translation>यह क्लिनिक अपने कोड असली फ़ोन पर भेजता है। देखने के लिए कोई दिखावटी फ़ोन नहीं है।</translation>
    </message>
    <message>
        <source>No messages on the preview phone.</source>
        <translation>दिखावटी फ़ोन पर कोई संदेश नहीं है।</translation>
    </message>
</context>
<context>
    <name>frontpaw::cli::Pets</name>
    <message>
        <source>--species takes one of: %1. Nothing was saved.</source>
        <translation>--species के साथ इनमें से एक दें: %1। कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>--born takes a day as 2024-05-31. Nothing was saved.</source>
        <translation>--born के साथ तारीख़ 2024-05-31 की तरह दें। कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>--weight takes kilograms as 4.2. Nothing was saved.</source>
        <translation>--weight के साथ किलोग्राम 4.2 की तरह दें। कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>No pets yet.</source>
        <translation>अभी कोई पालतू पशु नहीं है।</translation>
    </message>
</context>
<context>
    <name>frontpaw::cli::Session</name>
    <message>
        <source>--session-file names the file that “otp verify” wrote. Nothing was done.</source>
        <translation>--session-file के साथ वह फ़ाइल दें जो “otp verify” ने लिखी थी। कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>That file holds no session of its own: it is missing, cut, or open to others. Nothing was done. Sign in again.</source>
        <translation>उस फ़ाइल में अपना कोई सत्र नहीं है: वह या तो है नहीं, या अधूरी है, या दूसरों के लिए खुली है। कुछ नहीं किया गया। फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>Booked with %1: %2.</source>
        <translation>%1 के साथ बुक हुआ: %2।</translation>
    </message>
    <message>
        <source>No vet here is called “%1”. Nothing was booked.</source>
        <translation>यहाँ “%1” नाम के कोई डॉक्टर नहीं हैं। कुछ बुक नहीं हुआ।</translation>
    </message>
    <message>
        <source>--at takes a time as 2026-11-23T10:15. Nothing was booked.</source>
        <translation>--at के साथ समय 2026-11-23T10:15 की तरह दें। कुछ बुक नहीं हुआ।</translation>
    </message>
    <message>
        <source>--pet takes a pet&apos;s id. Nothing was booked.</source>
        <translation>--pet के साथ पालतू की id दें। कुछ बुक नहीं हुआ।</translation>
    </message>
    <message>
        <source>Signed out. The session file is gone.</source>
        <translation>साइन आउट हो गया। सत्र की फ़ाइल हटा दी गई है।</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::AddPetPage</name>
    <message>
        <source>A new pet</source>
        <translation>नया पालतू</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Add the pet</source>
        <translation>पालतू जोड़ें</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::BlockedPage</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>दूसरा नंबर</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <translation>Alt+B</translation>
    </message>
    <message>
        <source>other number</source>
        <translation>दूसरा नंबर</translation>
    </message>
    <message>
        <source>Alt+1…9</source>
        <translation>Alt+1…9</translation>
    </message>
    <message>
        <source>other clients</source>
        <translation>दूसरे ग्राहक</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>park</source>
        <translation>बाद के लिए रखें</translation>
    </message>
    <message>
        <source>No code before %1</source>
        <translation>%1 बजे से पहले कोड नहीं</translation>
    </message>
    <message>
        <source>No code for now</source>
        <translation>फ़िलहाल कोड नहीं</translation>
    </message>
    <message>
        <source>If it cannot wait: the file opens from the desk with Ctrl+Enter. That needs no code, and is written down.</source>
        <translation>अगर रुकना संभव न हो: डेस्क पर Ctrl+Enter से फ़ाइल खुलती है। इसमें कोड नहीं चाहिए, और यह दर्ज होता है।</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::BookingPage</name>
    <message>
        <source>Next free times</source>
        <translation>अगले खाली समय</translation>
    </message>
    <message>
        <source>Next free times for %1</source>
        <translation>%1 के लिए अगले खाली समय</translation>
    </message>
    <message>
        <source>Enter books the time that is marked.</source>
        <translation>चुना हुआ समय Enter से बुक होता है।</translation>
    </message>
    <message>
        <source>Choose a time; the sign-in follows and books it by itself.</source>
        <translation>समय चुनें; फिर साइन-इन होगा और समय अपने-आप बुक हो जाएगा।</translation>
    </message>
    <message>
        <source>&amp;Vet</source>
        <translation>डॉक्टर (&amp;V)</translation>
    </message>
    <message>
        <source>All vets</source>
        <translation>सभी डॉक्टर</translation>
    </message>
    <message>
        <source>&amp;Pet</source>
        <translation>पालतू (&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>कारण (&amp;A)</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>खाली समय</translation>
    </message>
    <message>
        <source>No free time in the next 60 days. Another vet may have one.</source>
        <translation>अगले 60 दिनों में कोई समय खाली नहीं है। शायद दूसरे डॉक्टर के पास हो।</translation>
    </message>
    <message>
        <source>Later times</source>
        <translation>बाद के समय</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>take this time</source>
        <translation>यह समय लें</translation>
    </message>
    <message>
        <source>Alt+V</source>
        <translation>Alt+V</translation>
    </message>
    <message>
        <source>vet</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::ChooseClientPage</name>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>यहाँ कौन है?</translation>
    </message>
    <message>
        <source>The code was right. This phone belongs to more than one client.</source>
        <translation>कोड सही था। यह फ़ोन एक से ज़्यादा ग्राहकों का है।</translation>
    </message>
    <message>
        <source>Clients with this phone</source>
        <translation>इस फ़ोन वाले ग्राहक</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>अभी नाम नहीं है</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::ClientPage</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>What the client agrees to</source>
        <translation>ग्राहक की सहमति</translation>
    </message>
    <message>
        <source>A care record for the pets</source>
        <translation>पालतू पशुओं की देखभाल का रिकॉर्ड</translation>
    </message>
    <message>
        <source>(needed for care)</source>
        <translation>(देखभाल के लिए ज़रूरी)</translation>
    </message>
    <message>
        <source>Reminders of vaccinations and appointments</source>
        <translation>टीके और अपॉइंटमेंट की याद</translation>
    </message>
    <message>
        <source>News of the clinic</source>
        <translation>क्लिनिक की ख़बरें</translation>
    </message>
    <message>
        <source>Under 18, a parent agreed</source>
        <translation>18 से कम उम्र, माता या पिता सहमत हैं</translation>
    </message>
    <message>
        <source>Parent&apos;s name</source>
        <translation>माता या पिता का नाम</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>care</source>
        <translation>देखभाल</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>याद दिलाना</translation>
    </message>
    <message>
        <source>news</source>
        <translation>ख़बरें</translation>
    </message>
    <message>
        <source>%1 given %2</source>
        <extracomment>%1 a purpose (&quot;reminders&quot;), %2 a day</extracomment>
        <translation>%1: %2 को सहमति दी</translation>
    </message>
    <message>
        <source>%1 taken back %2</source>
        <translation>%1: %2 को सहमति वापस ली</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::ClientView</name>
    <message>
        <source>The file did not open.</source>
        <translation>फ़ाइल नहीं खुली।</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>जोड़ा गया:</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेज लिया गया।</translation>
    </message>
    <message>
        <source>Booked:</source>
        <extracomment>%1 what (&quot;Bruno, vaccination&quot;), %2 when (&quot;today 09:30&quot;), %3 a vet (&quot;Dr Iyer&quot;)</extracomment>
        <translation>बुक हुआ:</translation>
    </message>
    <message>
        <source>%1, %2 with %3</source>
        <translation>%1, %2, %3 के साथ</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>बुक नहीं हुआ।</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>By name. Enter opens a file, which is written down; the box above searches.</source>
        <translation>नाम के क्रम से। Enter से फ़ाइल खुलती है और यह दर्ज होता है; खोज ऊपर के खाने से होती है।</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>अभी कोई ग्राहक नहीं</translation>
    </message>
    <message>
        <source>The first sign-in makes the first client.</source>
        <translation>पहले साइन-इन से पहला ग्राहक बनता है।</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पिछले</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>अभी नाम नहीं है</translation>
    </message>
    <message>
        <source>profile open</source>
        <translation>प्रोफ़ाइल अधूरी</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::ClinicStatus</name>
    <message>
        <source>reception</source>
        <translation>रिसेप्शन</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>मैनेजर</translation>
    </message>
    <message>
        <source>installer</source>
        <translation>इंस्टॉलर</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>कियोस्क</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::CodeField</name>
    <message>
        <source>%1 of %2 digits typed</source>
        <translation>%2 में से %1 अंक भरे गए</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::CodePage</name>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>नंबर ग़लत है?</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <translation>Alt+B</translation>
    </message>
    <message>
        <source>number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Alt+1…9</source>
        <translation>Alt+1…9</translation>
    </message>
    <message>
        <source>other clients</source>
        <translation>दूसरे ग्राहक</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>park</source>
        <translation>बाद के लिए रखें</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>कोड भरें</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>%1 के लिए कोड</translation>
    </message>
    <message>
        <source>Sent to %1 on the preview phone</source>
        <translation>%1 को दिखावटी फ़ोन पर भेजा गया</translation>
    </message>
    <message>
        <source>Sent to %1 on WhatsApp</source>
        <translation>%1 को WhatsApp पर भेजा गया</translation>
    </message>
    <message>
        <source>Sent to %1 by SMS</source>
        <translation>%1 को SMS से भेजा गया</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n कोशिश बची</numerusform>
            <numerusform>%n कोशिशें बचीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>जाँच हो रही है …</translation>
    </message>
    <message>
        <source>The code ends in %1. Alt+R sends a new one.</source>
        <translation>कोड का समय %1 में पूरा होगा। नया कोड Alt+R से भेजें।</translation>
    </message>
    <message>
        <source>Send again in %1</source>
        <translation>%1 में फिर भेजें</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>This code is over. Alt+R sends a new one; nothing is lost.</source>
        <translation>इस कोड का समय पूरा हो गया। नया कोड Alt+R से भेजें; कुछ खोया नहीं है।</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::DeliveryLine</name>
    <message>
        <source>Sending …</source>
        <translation>भेजा जा रहा है …</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकार हुआ</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago · not delivered yet</source>
        <translation>
            <numerusform>%n से. पहले · अभी पहुँचा नहीं</numerusform>
            <numerusform>%n से. पहले · अभी पहुँचा नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँच गया</translation>
    </message>
    <message numerus="yes">
        <source>%n s after sending · not read yet</source>
        <translation>
            <numerusform>भेजने के %n से. बाद · अभी पढ़ा नहीं गया</numerusform>
            <numerusform>भेजने के %n से. बाद · अभी पढ़ा नहीं गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message numerus="yes">
        <source>%n s after sending</source>
        <translation>
            <numerusform>भेजने के %n से. बाद</numerusform>
            <numerusform>भेजने के %n से. बाद</numerusform>
        </translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>नहीं पहुँचा</translation>
    </message>
    <message>
        <source>Check the number, or send again.</source>
        <translation>नंबर जाँचें, या फिर भेजें।</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>शायद भेजा गया</translation>
    </message>
    <message>
        <source>No word from the line. Ask, or send again.</source>
        <translation>लाइन से कोई जवाब नहीं। ग्राहक से पूछें, या फिर भेजें।</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समय पूरा</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>%1 में समाप्त</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 बजे तक मान्य</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::FailurePage</name>
    <message>
        <source>The desk cannot open</source>
        <translation>डेस्क नहीं खुल सकता</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>क्या रखा हुआ है</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::FirstStartPage</name>
    <message>
        <source>This is needed.</source>
        <translation>यह ज़रूरी है।</translation>
    </message>
    <message>
        <source>A new clinic</source>
        <translation>नया क्लिनिक</translation>
    </message>
    <message>
        <source>Four things, then the desk opens. Everything stays on this machine, sealed.</source>
        <translation>चार बातें भरें, फिर डेस्क खुलेगा। सब कुछ इसी कंप्यूटर पर, सील होकर रहता है।</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>क्लिनिक का नाम</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Manager&apos;s name</source>
        <translation>मैनेजर का नाम</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN (6 to 12 digits, no runs)</source>
        <translation>मैनेजर का PIN (6 से 12 अंक, क्रम में नहीं)</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>मैनेजर का PIN</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>डेस्क खोलें</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::FlowView</name>
    <message>
        <source>New sign-in</source>
        <translation>नया साइन-इन</translation>
    </message>
    <message>
        <source>number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>कौन?</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::HitList</name>
    <message>
        <source>Clients found</source>
        <translation>मिले हुए ग्राहक</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>अभी नाम नहीं है</translation>
    </message>
    <message>
        <source>no pets yet</source>
        <translation>अभी कोई पालतू नहीं</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::HomePage</name>
    <message>
        <source>Nine sign-ins are open. Finish or drop one of them first; the number is kept.</source>
        <translation>नौ साइन-इन खुले हैं। पहले उनमें से एक पूरा करें या छोड़ें; नंबर रखा हुआ है।</translation>
    </message>
    <message>
        <source>This is not a whole number yet. Go on typing; Enter sends the code.</source>
        <translation>नंबर अभी पूरा नहीं है। लिखते रहें; कोड Enter से भेजा जाता है।</translation>
    </message>
    <message>
        <source>Nobody of this name. Type the phone number of a new client instead.</source>
        <translation>इस नाम का कोई नहीं है। नए ग्राहक का फ़ोन नंबर लिखें।</translation>
    </message>
    <message>
        <source>Enter sends a code to %1</source>
        <translation>Enter से %1 को कोड भेजें</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens the file</source>
        <translation>Ctrl+Enter से फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>keep typing for a new number</source>
        <translation>नए नंबर के लिए लिखते रहें</translation>
    </message>
    <message>
        <source>still reading names</source>
        <translation>नाम अभी पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>The desk is opening</source>
        <translation>डेस्क खुल रहा है</translation>
    </message>
    <message>
        <source>Go on typing; it is searched in a moment.</source>
        <translation>लिखते रहें; थोड़ी ही देर में खोज होगी।</translation>
    </message>
    <message>
        <source>Known or new, the way in is the same.</source>
        <translation>ग्राहक पुराने हों या नए, तरीका वही है।</translation>
    </message>
    <message>
        <source>Type a number, a name or a pet</source>
        <translation>नंबर, नाम या पालतू का नाम लिखें</translation>
    </message>
    <message>
        <source>Enter sends a code. F2 books an appointment. F1 shows every key.</source>
        <translation>Enter से कोड भेजें। F2 से अपॉइंटमेंट बुक करें। F1 से सभी कुंजियाँ देखें।</translation>
    </message>
    <message>
        <source>No client with these digits</source>
        <translation>इन अंकों वाला कोई ग्राहक नहीं</translation>
    </message>
    <message>
        <source>Type the whole number of a new client; Enter sends the code.</source>
        <translation>नए ग्राहक का पूरा नंबर लिखें; कोड Enter से भेजा जाता है।</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>कोई नहीं मिला</translation>
    </message>
    <message>
        <source>Try part of another name, or type the phone number.</source>
        <translation>किसी और नाम का हिस्सा लिखें, या फ़ोन नंबर लिखें।</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::MainWindow</name>
    <message>
        <source>%1 - Frontpaw</source>
        <translation>%1 - Frontpaw</translation>
    </message>
    <message>
        <source>Frontpaw</source>
        <translation>Frontpaw</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Nine sign-ins are open. Finish or drop one of them first.</source>
        <translation>नौ साइन-इन खुले हैं। पहले उनमें से एक पूरा करें या छोड़ें।</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::MyPetsPage</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>बुक करें</translation>
    </message>
    <message>
        <source>Add a pet</source>
        <translation>पालतू जोड़ें</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Nothing is booked. F2 offers the next free times.</source>
        <translation>कुछ बुक नहीं है। अगले खाली समय F2 से देखें।</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले के</translation>
    </message>
    <message>
        <source>Earlier appointments</source>
        <translation>पहले के अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>कोड %1 बजे</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>कोड से</translation>
    </message>
    <message>
        <source>opened by staff</source>
        <translation>कर्मचारी ने खोला</translation>
    </message>
    <message>
        <source>Not everything can be shown.</source>
        <translation>सब कुछ दिखाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>अभी नाम नहीं है</translation>
    </message>
    <message>
        <source>over</source>
        <translation>बीत चुका</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>बुक है</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो चुका</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>छूट गया</translation>
    </message>
    <message>
        <source>No pets yet</source>
        <translation>अभी कोई पालतू नहीं</translation>
    </message>
    <message>
        <source>A name and a species are enough to begin with.</source>
        <translation>शुरू करने के लिए नाम और प्रजाति काफ़ी हैं।</translation>
    </message>
    <message>
        <source>Add the first pet</source>
        <translation>पहला पालतू जोड़ें</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::NextToday</name>
    <message>
        <source>Next today</source>
        <translation>आज आगे</translation>
    </message>
    <message>
        <source>Nobody else is expected today</source>
        <translation>आज और किसी को नहीं आना है</translation>
    </message>
    <message>
        <source>F2 books an appointment.</source>
        <translation>F2 से अपॉइंटमेंट बुक करें।</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>आने वाले</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::NoticeBox</name>
    <message>
        <source>Keep a care record for my pets</source>
        <translation>मेरे पालतू पशुओं की देखभाल का रिकॉर्ड रखें</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(ज़रूरी)</translation>
    </message>
    <message>
        <source>Remind me of vaccinations and appointments</source>
        <translation>मुझे टीके और अपॉइंटमेंट की याद दिलाएँ</translation>
    </message>
    <message>
        <source>Send me news of the clinic</source>
        <translation>मुझे क्लिनिक की ख़बरें भेजें</translation>
    </message>
    <message>
        <source>Kept for the pets&apos; care alone, passed on to nobody, taken back whenever you like.</source>
        <translation>केवल पालतू पशुओं की देखभाल के लिए रखा जाता है, किसी को नहीं दिया जाता, जब चाहें वापस लें।</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::PetCard</name>
    <message>
        <source>Last visit %1</source>
        <translation>पिछली बार %1 को आए</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>अभी तक नहीं आए</translation>
    </message>
    <message>
        <source>Vaccinations up to date</source>
        <translation>टीके समय पर लगे हैं</translation>
    </message>
    <message>
        <source>%1 overdue since %2</source>
        <translation>%1: %2 से बाकी</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1: %2 को लगना है</translation>
    </message>
    <message>
        <source>No vaccinations noted</source>
        <translation>कोई टीका दर्ज नहीं</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::PetForm</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>पशु का प्रकार</translation>
    </message>
    <message>
        <source>Breed (optional)</source>
        <translation>नस्ल (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Colour (optional)</source>
        <translation>रंग (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>female</source>
        <translation>मादा</translation>
    </message>
    <message>
        <source>male</source>
        <translation>नर</translation>
    </message>
    <message>
        <source>Born (optional)</source>
        <translation>जन्म (वैकल्पिक)</translation>
    </message>
    <message>
        <source>2022, 2022-09 or 2022-09-14</source>
        <translation>2022, 2022-09 या 2022-09-14</translation>
    </message>
    <message>
        <source>Weight today in kg (optional)</source>
        <translation>आज का वज़न, किग्रा में (वैकल्पिक)</translation>
    </message>
    <message>
        <source>A year, a month or a day, as 2022-09-14. The rest of the form is kept.</source>
        <translation>साल, महीना या तारीख़ 2022-09-14 की तरह लिखें। बाकी फ़ॉर्म रखा हुआ है।</translation>
    </message>
    <message>
        <source>A number of kilograms, as 28.4. The rest of the form is kept.</source>
        <translation>किलोग्राम 28.4 की तरह लिखें। बाकी फ़ॉर्म रखा हुआ है।</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::PetHistory</name>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>टीके</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>%1 को लगना था</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 को लगना है</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::PetPage</name>
    <message>
        <source>The photo is gone.</source>
        <translation>फ़ोटो हटा दी गई।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>फ़ोटो हटाएँ</translation>
    </message>
    <message>
        <source>A new allergy (optional)</source>
        <translation>नई एलर्जी (वैकल्पिक)</translation>
    </message>
    <message>
        <source>A new note (optional)</source>
        <translation>नई टिप्पणी (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>female</source>
        <translation>मादा</translation>
    </message>
    <message>
        <source>male</source>
        <translation>नर</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>दूसरी फ़ोटो</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>फ़ोटो जोड़ें</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेज लिया गया।</translation>
    </message>
    <message>
        <source>A photo of %1</source>
        <translation>%1 की फ़ोटो</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>तस्वीरें (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The photo is kept.</source>
        <translation>फ़ोटो सहेज ली गई।</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed; choose another one.</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकती। कुछ नहीं बदला गया; दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Nothing was changed; choose a smaller photo.</source>
        <translation>यह फ़ाइल 20 MB से बड़ी है। कुछ नहीं बदला गया; छोटी फ़ोटो चुनें।</translation>
    </message>
    <message>
        <source>This is no photo that can be shown (JPEG, PNG, WebP, GIF or BMP). Nothing was changed.</source>
        <translation>यह ऐसी फ़ोटो नहीं है जो दिखाई जा सके (JPEG, PNG, WebP, GIF या BMP)। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This picture has more than 50 megapixels. Nothing was changed; choose a smaller one.</source>
        <translation>यह तस्वीर 50 मेगापिक्सेल से बड़ी है। कुछ नहीं बदला गया; छोटी तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>This picture is damaged or breaks off. Nothing was changed; copy it once more, or choose another.</source>
        <translation>यह तस्वीर ख़राब या अधूरी है। कुछ नहीं बदला गया; इसे एक बार फिर कॉपी करें, या दूसरी चुनें।</translation>
    </message>
    <message>
        <source>Another photo is just being read. Try again in a moment.</source>
        <translation>अभी दूसरी फ़ोटो पढ़ी जा रही है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::PhonePage</name>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>कौन-सा नंबर?</translation>
    </message>
    <message>
        <source>A code goes to it on WhatsApp or by SMS. Any way of writing it is understood.</source>
        <translation>इस पर WhatsApp या SMS से कोड जाएगा। नंबर किसी भी तरह लिखें, समझ लिया जाएगा।</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>कोड भेजें</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>बाद के लिए रखें</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::Phrases</name>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>बीते कल</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a day (&quot;today&quot;, &quot;Thursday&quot;, &quot;22 Nov&quot;), %2 a time (&quot;09:30&quot;)</extracomment>
        <translation>%1 %2 बजे</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n सप्ताह</numerusform>
            <numerusform>%n सप्ताह</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n माह</numerusform>
            <numerusform>%n माह</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 y</source>
        <extracomment>age in years</extracomment>
        <translation>%1 वर्ष</translation>
    </message>
    <message>
        <source>%1 y %2 m</source>
        <extracomment>age: %1 years, %2 months</extracomment>
        <translation>%1 वर्ष %2 माह</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 ग्राम</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 किग्रा</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>कुत्ता</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>बिल्ली</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>ख़रगोश</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>पक्षी</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>कछुआ</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>मछली</translation>
    </message>
    <message>
        <source>small mammal</source>
        <translation>छोटा स्तनधारी</translation>
    </message>
    <message>
        <source>other animal</source>
        <translation>दूसरा पशु</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::PreviewPhone</name>
    <message>
        <source>Preview phone</source>
        <translation>दिखावटी फ़ोन</translation>
    </message>
    <message>
        <source>The client&apos;s phone</source>
        <translation>ग्राहक का फ़ोन</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>अभी कोई संदेश नहीं</translation>
    </message>
    <message>
        <source>Codes arrive here instead of on a real phone.</source>
        <translation>कोड असली फ़ोन के बजाय यहाँ आते हैं।</translation>
    </message>
    <message>
        <source>The next message</source>
        <translation>अगला संदेश</translation>
    </message>
    <message>
        <source>is delivered</source>
        <translation>पहुँचेगा</translation>
    </message>
    <message>
        <source>comes late</source>
        <translation>देर से पहुँचेगा</translation>
    </message>
    <message>
        <source>never comes</source>
        <translation>कभी नहीं पहुँचेगा</translation>
    </message>
    <message>
        <source>is to a number not on WhatsApp</source>
        <translation>ऐसे नंबर पर, जो WhatsApp पर नहीं है</translation>
    </message>
    <message>
        <source>is refused: account</source>
        <translation>अस्वीकार होगा: खाता</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::ProfilePage</name>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Welcome. Who is this?</source>
        <translation>नमस्ते। आपका नाम?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>ई-मेल (वैकल्पिक)</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>पता (वैकल्पिक)</translation>
    </message>
    <message>
        <source>I am under 18, and a parent agrees to the above</source>
        <translation>मेरी उम्र 18 से कम है, और माता या पिता ऊपर की बातों से सहमत हैं</translation>
    </message>
    <message>
        <source>Parent&apos;s name</source>
        <translation>माता या पिता का नाम</translation>
    </message>
    <message>
        <source>First pet&apos;s name (can wait)</source>
        <translation>पहले पालतू का नाम (बाद में भी)</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>पशु का प्रकार</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>बाद के लिए रखें</translation>
    </message>
    <message>
        <source>Open My pets</source>
        <translation>मेरे पालतू खोलें</translation>
    </message>
    <message>
        <source>%1 is verified. Two names and one tick are enough.</source>
        <translation>%1 की पुष्टि हो गई। दोनों नाम और एक निशान काफ़ी हैं।</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>खोज मिटाएँ</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::SettingsPage</name>
    <message>
        <source>Settings of this desk</source>
        <translation>इस डेस्क की सेटिंग</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>रूप और भाषा</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>As the machine</source>
        <translation>कंप्यूटर के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>तेज़ कंट्रास्ट</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Country of numbers without code</source>
        <translation>बिना देश कोड वाले नंबरों का देश</translation>
    </message>
    <message>
        <source>Is all well?</source>
        <translation>क्या सब ठीक है?</translation>
    </message>
    <message>
        <source>Health of this desk</source>
        <translation>इस डेस्क का हाल</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>look</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>सुधारें</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>सभी कुंजियाँ</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>book an appointment</source>
        <translation>अपॉइंटमेंट बुक करें</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>desk, into the box</source>
        <translation>डेस्क, खोज के खाने में</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>into the box</source>
        <translation>खोज के खाने में</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>one step back, or park</source>
        <translation>एक कदम पीछे, या बाद के लिए रखें</translation>
    </message>
    <message>
        <source>Alt+1…9</source>
        <translation>Alt+1…9</translation>
    </message>
    <message>
        <source>a client in a tab</source>
        <translation>टैब का ग्राहक</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>ऊपर, नीचे</translation>
    </message>
    <message>
        <source>another hit</source>
        <translation>दूसरा नतीजा</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>send a code</source>
        <translation>कोड भेजें</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>open the file as staff</source>
        <translation>कर्मचारी के रूप में फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>empty the box</source>
        <translation>खाना खाली करें</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>साइन-इन</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <translation>Alt+B</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>नंबर ग़लत है</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>send the code again</source>
        <translation>कोड फिर भेजें</translation>
    </message>
    <message>
        <source>check the code, or go on</source>
        <translation>कोड जाँचें, या आगे बढ़ें</translation>
    </message>
    <message>
        <source>save the profile</source>
        <translation>प्रोफ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>park; nothing is lost</source>
        <translation>बाद के लिए रखें; कुछ नहीं खोता</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>end this sign-in</source>
        <translation>यह साइन-इन बंद करें</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::StaffPage</name>
    <message>
        <source>The PIN is wrong. Nothing was opened. Try again.</source>
        <translation>PIN ग़लत है। कुछ नहीं खोला गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Too many wrong PINs. This name can try again at %1.</source>
        <translation>बहुत बार ग़लत PIN भरा गया। इस नाम से %1 बजे फिर कोशिश की जा सकती है।</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>डेस्क पर कौन है?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>डेस्क खोलें</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>चरण %1, कुल %2: %3</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::TopBar</name>
    <message>
        <source>Number, name or pet</source>
        <translation>नंबर, नाम या पालतू</translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation>अपॉइंटमेंट बुक करें</translation>
    </message>
    <message>
        <source>Preview channel: codes are shown on this desk and reach no client. Not for real clients.</source>
        <translation>दिखावटी माध्यम: कोड इसी डेस्क पर दिखते हैं और किसी ग्राहक तक नहीं पहुँचते। असली ग्राहकों के लिए नहीं।</translation>
    </message>
</context>
<context>
    <name>frontpaw::ui::WeightPlot</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 a weight, %2 a day</extracomment>
        <translation>%2 को %1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>वज़न: %1</translation>
    </message>
    <message numerus="yes">
        <source>Weight: from %1 to %2, %n time(s) weighed</source>
        <translation>
            <numerusform>वज़न: %1 से %2 तक, %n बार तौला गया</numerusform>
            <numerusform>वज़न: %1 से %2 तक, %n बार तौला गया</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontpaw::words::AdminProblems</name>
    <message>
        <source>There is a clinic here already.</source>
        <translation>यहाँ पहले से एक क्लिनिक है।</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>उसे छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>Use another profile for another clinic: --profile NAME.</source>
        <translation>दूसरे क्लिनिक के लिए दूसरी प्रोफ़ाइल लें: --profile NAME।</translation>
    </message>
    <message>
        <source>Frontpaw is open with this profile.</source>
        <translation>Frontpaw इस प्रोफ़ाइल के साथ खुला हुआ है।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Only the demo clinic can be reset.</source>
        <translation>केवल डेमो क्लिनिक को नया किया जा सकता है।</translation>
    </message>
    <message>
        <source>Name it: --profile demo.</source>
        <translation>उसका नाम दें: --profile demo।</translation>
    </message>
    <message>
        <source>There is no clinic here yet.</source>
        <translation>यहाँ अभी कोई क्लिनिक नहीं है।</translation>
    </message>
    <message>
        <source>Make one by starting Frontpaw, or with “frontpaw clinic init”.</source>
        <translation>Frontpaw शुरू करके या “frontpaw clinic init” से एक क्लिनिक बनाएँ।</translation>
    </message>
    <message>
        <source>That is not the passphrase of this back-up.</source>
        <translation>यह इस बैकअप का पासफ़्रेज़ नहीं है।</translation>
    </message>
    <message>
        <source>The keys and the file were not touched.</source>
        <translation>कुंजियों और फ़ाइल को छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>Try the passphrase once more.</source>
        <translation>पासफ़्रेज़ एक बार फिर डालें।</translation>
    </message>
    <message>
        <source>This back-up holds the keys of another clinic.</source>
        <translation>इस बैकअप में किसी दूसरे क्लिनिक की कुंजियाँ हैं।</translation>
    </message>
    <message>
        <source>Use a back-up that was made for this clinic.</source>
        <translation>वह बैकअप लें जो इसी क्लिनिक के लिए बना था।</translation>
    </message>
    <message>
        <source>This file is no back-up of keys, or not whole any more.</source>
        <translation>यह फ़ाइल कुंजियों का बैकअप नहीं है, या अब पूरी नहीं है।</translation>
    </message>
    <message>
        <source>The keys were not touched.</source>
        <translation>कुंजियों को छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>Use another copy of the back-up.</source>
        <translation>बैकअप की दूसरी प्रति लें।</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>इस PIN का अंदाज़ा बहुत आसानी से लग सकता है।</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits that are not a run.</source>
        <translation>6 से 12 अंक चुनें जो एक ही क्रम में न हों।</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>यह पासफ़्रेज़ बहुत छोटा है।</translation>
    </message>
    <message>
        <source>Choose 12 characters or more; several words are best.</source>
        <translation>12 या ज़्यादा अक्षर चुनें; कई शब्द सबसे अच्छे रहते हैं।</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>इस नाम की फ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>उसके ऊपर कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>फ़ाइल पढ़ी या लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Check the folder, its rights and the free space.</source>
        <translation>फ़ोल्डर, उसके अधिकार और खाली जगह देखें।</translation>
    </message>
    <message>
        <source>The clinic&apos;s keys cannot be read or written.</source>
        <translation>क्लिनिक की कुंजियाँ पढ़ी या लिखी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>The data is kept as it is.</source>
        <translation>डेटा जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>कीचेन का ताला खोलकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clinic&apos;s data could not be opened.</source>
        <translation>क्लिनिक का डेटा खोला नहीं जा सका।</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>उसे जैसा था वैसा ही छोड़ा गया।</translation>
    </message>
    <message>
        <source>“frontpaw doctor” says why and what helps.</source>
        <translation>“frontpaw doctor” बताता है कि क्यों, और क्या करें।</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::AuthProblems</name>
    <message>
        <source>A code was asked for a moment ago.</source>
        <translation>अभी-अभी एक कोड माँगा गया था।</translation>
    </message>
    <message>
        <source>The code on its way stays good.</source>
        <translation>जो कोड भेजा जा चुका है, वह सही रहेगा।</translation>
    </message>
    <message>
        <source>Wait a little, then ask again.</source>
        <translation>थोड़ा रुककर फिर माँगें।</translation>
    </message>
    <message>
        <source>The next one can be sent at %1.</source>
        <translation>अगला कोड %1 बजे भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>Enough codes were sent to this number for now.</source>
        <translation>इस नंबर पर फ़िलहाल काफ़ी कोड भेजे जा चुके हैं।</translation>
    </message>
    <message>
        <source>A code that has arrived stays good until it expires.</source>
        <translation>जो कोड पहुँच चुका है, वह समय पूरा होने तक सही है।</translation>
    </message>
    <message>
        <source>Try again later; reception can help before that.</source>
        <translation>बाद में फिर कोशिश करें; उससे पहले रिसेप्शन मदद कर सकता है।</translation>
    </message>
    <message>
        <source>The next one can be sent at %1; reception can help before that.</source>
        <translation>अगला कोड %1 बजे भेजा जा सकता है; उससे पहले रिसेप्शन मदद कर सकता है।</translation>
    </message>
    <message>
        <source>This desk has sent as many codes as it may in an hour.</source>
        <translation>यह डेस्क एक घंटे में जितने कोड भेज सकता है, उतने भेज चुका है।</translation>
    </message>
    <message>
        <source>Nothing was sent; the number is kept.</source>
        <translation>कुछ नहीं भेजा गया; नंबर रखा हुआ है।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>%1 बजे फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clinic has sent as many messages as it may in a day.</source>
        <translation>क्लिनिक एक दिन में जितने संदेश भेज सकता है, उतने भेज चुका है।</translation>
    </message>
    <message>
        <source>Try again later; a manager can raise the limit.</source>
        <translation>बाद में फिर कोशिश करें; मैनेजर सीमा बढ़ा सकते हैं।</translation>
    </message>
    <message>
        <source>Try again at %1; a manager can raise the limit before that.</source>
        <translation>%1 बजे फिर कोशिश करें; उससे पहले मैनेजर सीमा बढ़ा सकते हैं।</translation>
    </message>
    <message>
        <source>Too many wrong codes were typed for this number.</source>
        <translation>इस नंबर के लिए बहुत बार ग़लत कोड भरा गया।</translation>
    </message>
    <message>
        <source>Nothing is lost, and no other number is touched.</source>
        <translation>कुछ खोया नहीं है, और किसी दूसरे नंबर पर असर नहीं है।</translation>
    </message>
    <message>
        <source>Try again at %1; reception can help before that.</source>
        <translation>%1 बजे फिर कोशिश करें; उससे पहले रिसेप्शन मदद कर सकता है।</translation>
    </message>
    <message>
        <source>The clinic sends no codes to this country.</source>
        <translation>क्लिनिक इस देश में कोड नहीं भेजता।</translation>
    </message>
    <message>
        <source>Use another number, or ask reception.</source>
        <translation>दूसरा नंबर लें, या रिसेप्शन से पूछें।</translation>
    </message>
    <message>
        <source>The message could not be delivered to this number.</source>
        <translation>इस नंबर पर संदेश नहीं पहुँचाया जा सका।</translation>
    </message>
    <message>
        <source>Nothing was sent, and the request does not count.</source>
        <translation>कुछ नहीं भेजा गया, और यह माँग गिनी नहीं गई।</translation>
    </message>
    <message>
        <source>Check the number, or use another one.</source>
        <translation>नंबर जाँचें, या दूसरा नंबर लें।</translation>
    </message>
    <message>
        <source>No message can be sent at the moment.</source>
        <translation>इस समय कोई संदेश नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, “frontpaw doctor” says why.</source>
        <translation>कुछ मिनट बाद फिर कोशिश करें। ऐसा ही रहे तो “frontpaw doctor” कारण बताता है।</translation>
    </message>
    <message>
        <source>It is not certain that the message was sent.</source>
        <translation>यह पक्का नहीं है कि संदेश भेजा गया।</translation>
    </message>
    <message>
        <source>If it arrives, its code is good.</source>
        <translation>अगर वह पहुँचे, तो उसका कोड सही है।</translation>
    </message>
    <message>
        <source>Wait a moment; if nothing comes, ask for a new code.</source>
        <translation>थोड़ा रुकें; कुछ न आए तो नया कोड माँगें।</translation>
    </message>
    <message>
        <source>The clinic&apos;s keys have no back-up yet.</source>
        <translation>क्लिनिक की कुंजियों का अभी कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was sent; everything is kept.</source>
        <translation>कुछ नहीं भेजा गया; सब कुछ रखा हुआ है।</translation>
    </message>
    <message>
        <source>A manager makes one first: “frontpaw keys backup FILE”.</source>
        <translation>पहले मैनेजर बैकअप बनाएँ: “frontpaw keys backup FILE”।</translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>यह वह कोड नहीं है।</translation>
    </message>
    <message>
        <source>The code in the message stays good.</source>
        <translation>संदेश का कोड सही बना हुआ है।</translation>
    </message>
    <message>
        <source>Look at the message and type it once more.</source>
        <translation>संदेश देखकर कोड एक बार फिर भरें।</translation>
    </message>
    <message>
        <source>A code has digits only, and all of them are needed.</source>
        <translation>कोड में केवल अंक होते हैं, और सभी अंक चाहिए।</translation>
    </message>
    <message>
        <source>No try was counted.</source>
        <translation>कोई कोशिश गिनी नहीं गई।</translation>
    </message>
    <message>
        <source>Type every digit of the message.</source>
        <translation>संदेश का हर अंक भरें।</translation>
    </message>
    <message>
        <source>That was the last try for this code.</source>
        <translation>इस कोड के लिए यह आख़िरी कोशिश थी।</translation>
    </message>
    <message>
        <source>The number is kept.</source>
        <translation>नंबर रखा हुआ है।</translation>
    </message>
    <message>
        <source>Ask for a new code later; reception can help before that.</source>
        <translation>बाद में नया कोड माँगें; उससे पहले रिसेप्शन मदद कर सकता है।</translation>
    </message>
    <message>
        <source>A new code can be asked for at %1; reception can help before that.</source>
        <translation>%1 बजे नया कोड माँगा जा सकता है; उससे पहले रिसेप्शन मदद कर सकता है।</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>इस कोड का समय पूरा हो गया है।</translation>
    </message>
    <message>
        <source>Ask for a new code.</source>
        <translation>नया कोड माँगें।</translation>
    </message>
    <message>
        <source>A newer code was sent after this one.</source>
        <translation>इसके बाद एक नया कोड भेजा गया है।</translation>
    </message>
    <message>
        <source>The newer code is good.</source>
        <translation>नया कोड सही है।</translation>
    </message>
    <message>
        <source>Type the code of the latest message.</source>
        <translation>सबसे नए संदेश का कोड भरें।</translation>
    </message>
    <message>
        <source>This code was used already.</source>
        <translation>यह कोड पहले ही काम में आ चुका है।</translation>
    </message>
    <message>
        <source>The sign-in it was used for is not touched.</source>
        <translation>जिस साइन-इन में वह काम आया, उस पर असर नहीं है।</translation>
    </message>
    <message>
        <source>No code was asked for under this name.</source>
        <translation>इस नाम से कोई कोड नहीं माँगा गया।</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>कुछ गिना नहीं गया।</translation>
    </message>
    <message>
        <source>Begin again with the phone number.</source>
        <translation>फ़ोन नंबर से फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The code is right, but nobody can sign in here now.</source>
        <translation>कोड सही है, पर यहाँ अभी कोई साइन इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The files of client and pets are kept.</source>
        <translation>ग्राहक और पालतू पशुओं की फ़ाइलें रखी हुई हैं।</translation>
    </message>
    <message>
        <source>Please see reception.</source>
        <translation>कृपया रिसेप्शन पर मिलें।</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>यहाँ कोई साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>What was saved is kept.</source>
        <translation>जो सहेजा गया था, वह रखा हुआ है।</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>सत्र समाप्त हो गया है।</translation>
    </message>
    <message>
        <source>What was saved before is kept.</source>
        <translation>पहले सहेजा हुआ सब रखा हुआ है।</translation>
    </message>
    <message>
        <source>Sign in again with a new code.</source>
        <translation>नए कोड से फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>The profile is not complete yet.</source>
        <translation>प्रोफ़ाइल अभी पूरी नहीं है।</translation>
    </message>
    <message>
        <source>What was typed is kept.</source>
        <translation>जो भरा गया था, वह रखा हुआ है।</translation>
    </message>
    <message>
        <source>Fill in what is missing first.</source>
        <translation>पहले वह भरें जो छूटा है।</translation>
    </message>
    <message>
        <source>The time to complete the profile is over.</source>
        <translation>प्रोफ़ाइल पूरी करने का समय समाप्त हो गया।</translation>
    </message>
    <message>
        <source>The number stays known as this client&apos;s.</source>
        <translation>यह नंबर इसी ग्राहक का माना जाता रहेगा।</translation>
    </message>
    <message>
        <source>Sign in again with a new code and complete it then.</source>
        <translation>नए कोड से फिर साइन इन करें और तब इसे पूरा करें।</translation>
    </message>
    <message>
        <source>Something in the profile cannot be saved like this.</source>
        <translation>प्रोफ़ाइल में कुछ ऐसा है जो सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>जिस पर निशान है, उसे ठीक करें।</translation>
    </message>
    <message>
        <source>Several people share this number.</source>
        <translation>यह नंबर कई लोगों का है।</translation>
    </message>
    <message>
        <source>The right code still counts.</source>
        <translation>सही कोड अब भी माना जाता है।</translation>
    </message>
    <message>
        <source>Choose who is here.</source>
        <translation>चुनें कि यहाँ कौन है।</translation>
    </message>
    <message>
        <source>This needs a right that you do not have.</source>
        <translation>इसके लिए ऐसा अधिकार चाहिए जो आपके पास नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Ask a manager.</source>
        <translation>मैनेजर से कहें।</translation>
    </message>
    <message>
        <source>Another window or command is using the clinic&apos;s data.</source>
        <translation>दूसरी विंडो या कमांड क्लिनिक का डेटा इस्तेमाल कर रही है।</translation>
    </message>
    <message>
        <source>Nothing was counted and nothing was changed.</source>
        <translation>न कुछ गिना गया, न कुछ बदला गया।</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clinic&apos;s data could not be read or written.</source>
        <translation>क्लिनिक का डेटा पढ़ा या लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>What was saved before is kept; this was not saved.</source>
        <translation>पहले सहेजा हुआ रखा हुआ है; यह सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>“frontpaw doctor” says why and what helps.</source>
        <translation>“frontpaw doctor” बताता है कि क्यों, और क्या करें।</translation>
    </message>
    <message>
        <source>The computer gives no random numbers.</source>
        <translation>कंप्यूटर यादृच्छिक संख्याएँ नहीं दे रहा है।</translation>
    </message>
    <message>
        <source>No code was made and nothing was changed.</source>
        <translation>कोई कोड नहीं बना और कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Restart the computer, then try again.</source>
        <translation>कंप्यूटर को फिर से चालू करके कोशिश करें।</translation>
    </message>
    <message>
        <source>The clinic&apos;s keys cannot be read.</source>
        <translation>क्लिनिक की कुंजियाँ पढ़ी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>The data is kept as it is.</source>
        <translation>डेटा जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>कीचेन का ताला खोलकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Frontpaw is closing.</source>
        <translation>Frontpaw बंद हो रहा है।</translation>
    </message>
    <message>
        <source>Start it again and repeat this step.</source>
        <translation>उसे फिर शुरू करके यह चरण दोहराएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n tries are left.</source>
        <translation>
            <numerusform>%n कोशिश बची है।</numerusform>
            <numerusform>%n कोशिशें बची हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontpaw::words::ClinicProblems</name>
    <message>
        <source>This is not in the clinic&apos;s files.</source>
        <translation>यह क्लिनिक की फ़ाइलों में नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Search for it again.</source>
        <translation>इसे फिर से खोजें।</translation>
    </message>
    <message>
        <source>Somebody else has just taken this time.</source>
        <translation>यह समय अभी-अभी किसी और ने ले लिया।</translation>
    </message>
    <message>
        <source>No appointment was changed.</source>
        <translation>कोई अपॉइंटमेंट नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>दूसरा समय चुनें।</translation>
    </message>
    <message>
        <source>The clinic sees nobody at this time, or it is over.</source>
        <translation>इस समय क्लिनिक किसी को नहीं देखता, या यह समय बीत चुका है।</translation>
    </message>
    <message>
        <source>Something in this cannot be saved like this.</source>
        <translation>इसमें कुछ ऐसा है जो सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>What was saved before is kept; this was not saved.</source>
        <translation>पहले सहेजा हुआ रखा हुआ है; यह सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Correct it and save again.</source>
        <translation>इसे ठीक करके फिर सहेजें।</translation>
    </message>
    <message>
        <source>Another window or command is using the clinic&apos;s data.</source>
        <translation>दूसरी विंडो या कमांड क्लिनिक का डेटा इस्तेमाल कर रही है।</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed is kept.</source>
        <translation>कुछ नहीं बदला गया; आपका भरा हुआ रखा हुआ है।</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clinic&apos;s data could not be read or written.</source>
        <translation>क्लिनिक का डेटा पढ़ा या लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>“frontpaw doctor” says why and what helps.</source>
        <translation>“frontpaw doctor” बताता है कि क्यों, और क्या करें।</translation>
    </message>
    <message>
        <source>This entry was changed outside Frontpaw and is not trusted.</source>
        <translation>यह प्रविष्टि Frontpaw के बाहर बदली गई है और भरोसे लायक नहीं है।</translation>
    </message>
    <message>
        <source>It was set aside as it is; the others are not touched.</source>
        <translation>इसे जैसी थी वैसी अलग रखा गया; बाकी पर असर नहीं है।</translation>
    </message>
    <message>
        <source>Tell whoever looks after the desk; “frontpaw doctor” counts such entries.</source>
        <translation>डेस्क की देखभाल करने वाले को बताएँ; “frontpaw doctor” ऐसी प्रविष्टियाँ गिनता है।</translation>
    </message>
    <message>
        <source>Frontpaw is closing.</source>
        <translation>Frontpaw बंद हो रहा है।</translation>
    </message>
    <message>
        <source>What was saved before is kept.</source>
        <translation>पहले सहेजा हुआ सब रखा हुआ है।</translation>
    </message>
    <message>
        <source>Start it again and repeat this step.</source>
        <translation>उसे फिर शुरू करके यह चरण दोहराएँ।</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::Dates</name>
    <message>
        <source>%1 tomorrow</source>
        <translation>कल %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 को %1</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::FieldProblems</name>
    <message>
        <source>%1: this is needed.</source>
        <translation>%1: यह ज़रूरी है।</translation>
    </message>
    <message>
        <source>The rest of the page is kept.</source>
        <translation>पेज का बाकी हिस्सा रखा हुआ है।</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>इसे भरें।</translation>
    </message>
    <message>
        <source>%1: this is too long.</source>
        <translation>%1: यह बहुत लंबा है।</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>आपका भरा हुआ रखा हुआ है।</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>इसे छोटा करें।</translation>
    </message>
    <message>
        <source>%1: this is not an address that mail can reach.</source>
        <translation>%1: इस पते पर मेल नहीं पहुँच सकती।</translation>
    </message>
    <message>
        <source>Write it like name@example.com, or leave it empty.</source>
        <translation>name@example.com की तरह लिखें, या खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>%1: there is no letter in this.</source>
        <translation>%1: इसमें कोई अक्षर नहीं है।</translation>
    </message>
    <message>
        <source>Write the name in letters of any script.</source>
        <translation>नाम किसी भी लिपि के अक्षरों में लिखें।</translation>
    </message>
    <message>
        <source>%1: this day is still to come.</source>
        <translation>%1: यह दिन अभी आया नहीं है।</translation>
    </message>
    <message>
        <source>Choose today or a day before.</source>
        <translation>आज का या पहले का दिन चुनें।</translation>
    </message>
    <message>
        <source>%1: this day is too long ago.</source>
        <translation>%1: यह दिन बहुत पुराना है।</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>साल जाँचें।</translation>
    </message>
    <message>
        <source>%1: this cannot be right.</source>
        <translation>%1: यह सही नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Give it in kilograms, from 0.001 to 2000.</source>
        <translation>किलोग्राम में लिखें, 0.001 से 2000 तक।</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::Fields</name>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Consent to the care record</source>
        <translation>देखभाल के रिकॉर्ड के लिए सहमति</translation>
    </message>
    <message>
        <source>Parent&apos;s name</source>
        <translation>माता या पिता का नाम</translation>
    </message>
    <message>
        <source>Pet&apos;s name</source>
        <translation>पालतू का नाम</translation>
    </message>
    <message>
        <source>Kind of animal</source>
        <translation>पशु का प्रकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>नस्ल</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म की तारीख़</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>एलर्जी</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>टीका</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::Health</name>
    <message>
        <source>Every line of the settings is understood.</source>
        <translation>सेटिंग की हर पंक्ति समझ में आई।</translation>
    </message>
    <message>
        <source>A line of the settings is not understood: %1.</source>
        <translation>सेटिंग की एक पंक्ति समझ में नहीं आई: %1।</translation>
    </message>
    <message>
        <source>Correct the line; “frontpaw --print-effective-config” shows what is in force.</source>
        <translation>पंक्ति ठीक करें; “frontpaw --print-effective-config” दिखाता है कि क्या लागू है।</translation>
    </message>
    <message>
        <source>The desk is open.</source>
        <translation>डेस्क खुला है।</translation>
    </message>
    <message>
        <source>The desk cannot open. %1</source>
        <translation>डेस्क नहीं खुल सकता। %1</translation>
    </message>
    <message>
        <source>Start Frontpaw: its page says what was kept and what to do.</source>
        <translation>Frontpaw शुरू करें: उसका पेज बताता है कि क्या रखा हुआ है और क्या करना है।</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>डेटाबेस पूरा है।</translation>
    </message>
    <message>
        <source>Entries that were changed outside Frontpaw and are set aside: %1.</source>
        <translation>Frontpaw के बाहर बदली गई और अलग रखी गई प्रविष्टियाँ: %1।</translation>
    </message>
    <message>
        <source>Find out who can write the file, and put back a copy from before.</source>
        <translation>पता करें कि फ़ाइल में कौन लिख सकता है, और पहले की प्रति वापस रखें।</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>ऑडिट का सिलसिला पूरा है।</translation>
    </message>
    <message>
        <source>The audit trail was changed; it is proven up to entry %1.</source>
        <translation>ऑडिट का सिलसिला बदला गया है; प्रविष्टि %1 तक वह प्रमाणित है।</translation>
    </message>
    <message>
        <source>Keep a copy of the data folder and find out who can write it.</source>
        <translation>डेटा फ़ोल्डर की एक प्रति रखें और पता करें कि उसमें कौन लिख सकता है।</translation>
    </message>
    <message>
        <source>The keys are in the keychain.</source>
        <translation>कुंजियाँ कीचेन में हैं।</translation>
    </message>
    <message>
        <source>The keys are in files, not in a keychain.</source>
        <translation>कुंजियाँ कीचेन में नहीं, फ़ाइलों में हैं।</translation>
    </message>
    <message>
        <source>Whoever copies this account&apos;s files has keys and data: encrypt the disk, or start a keychain service and set [keys] keystore=keychain.</source>
        <translation>जो इस खाते की फ़ाइलें नक़ल करे, उसके पास कुंजियाँ और डेटा दोनों होंगे: डिस्क को एन्क्रिप्ट करें, या कीचेन सेवा शुरू करके [keys] keystore=keychain रखें।</translation>
    </message>
    <message>
        <source>The keys have a back-up.</source>
        <translation>कुंजियों का बैकअप है।</translation>
    </message>
    <message>
        <source>The keys have no back-up: if the keychain is lost, all data is.</source>
        <translation>कुंजियों का कोई बैकअप नहीं है: कीचेन खो गई तो सारा डेटा खो जाएगा।</translation>
    </message>
    <message>
        <source>“frontpaw keys backup FILE”, then keep the file apart from this computer.</source>
        <translation>“frontpaw keys backup FILE” चलाएँ, फिर फ़ाइल को इस कंप्यूटर से अलग रखें।</translation>
    </message>
    <message>
        <source>Codes go to the clients&apos; own phones.</source>
        <translation>कोड ग्राहकों के अपने फ़ोन पर जाते हैं।</translation>
    </message>
    <message>
        <source>Codes are shown on this screen, not sent: nobody&apos;s number is proven.</source>
        <translation>कोड इसी स्क्रीन पर दिखते हैं, भेजे नहीं जाते: किसी का नंबर प्रमाणित नहीं होता।</translation>
    </message>
    <message>
        <source>Use this for trying out only; the profile “demo” is made for it.</source>
        <translation>इसे केवल आज़माने के लिए रखें; प्रोफ़ाइल “demo” इसी के लिए है।</translation>
    </message>
    <message>
        <source>Codes have enough digits.</source>
        <translation>कोड में पर्याप्त अंक हैं।</translation>
    </message>
    <message>
        <source>Codes have only %1 digits and are ten to a hundred times easier to guess than six.</source>
        <translation>कोड में केवल %1 अंक हैं और छह अंकों से दस से सौ गुना आसानी से पकड़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>“frontpaw clinic set otp.digits=6”.</source>
        <translation>“frontpaw clinic set otp.digits=6” चलाएँ।</translation>
    </message>
    <message>
        <source>No dump of memory can be made of Frontpaw.</source>
        <translation>Frontpaw की मेमोरी की कोई नक़ल नहीं बन सकती।</translation>
    </message>
    <message>
        <source>The system could write Frontpaw&apos;s memory to disk.</source>
        <translation>सिस्टम Frontpaw की मेमोरी डिस्क पर लिख सकता है।</translation>
    </message>
    <message>
        <source>Start the installed program itself, not one that is being debugged.</source>
        <translation>इंस्टॉल किया हुआ प्रोग्राम ही चलाएँ, डीबग किया जा रहा नहीं।</translation>
    </message>
    <message>
        <source>Codes are kept in memory that is never swapped.</source>
        <translation>कोड ऐसी मेमोरी में रहते हैं जो कभी स्वैप नहीं होती।</translation>
    </message>
    <message>
        <source>The system refuses to lock memory, so a code could reach the swap space.</source>
        <translation>सिस्टम मेमोरी को लॉक नहीं करने देता, इसलिए कोड स्वैप तक पहुँच सकता है।</translation>
    </message>
    <message>
        <source>Raise the limit of locked memory for this account (memlock, 64 kB are enough).</source>
        <translation>इस खाते के लिए लॉक की जा सकने वाली मेमोरी की सीमा बढ़ाएँ (memlock, 64 kB काफ़ी हैं)।</translation>
    </message>
    <message>
        <source>There is no swap space, or it is encrypted.</source>
        <translation>स्वैप नहीं है, या वह एन्क्रिप्ट किया हुआ है।</translation>
    </message>
    <message>
        <source>The swap space is not encrypted: what is in memory may stay on the disk.</source>
        <translation>स्वैप एन्क्रिप्ट नहीं है: मेमोरी की बातें डिस्क पर रह सकती हैं।</translation>
    </message>
    <message>
        <source>Encrypt the swap space or turn it off.</source>
        <translation>स्वैप को एन्क्रिप्ट करें या बंद करें।</translation>
    </message>
    <message>
        <source>There is room on the disk.</source>
        <translation>डिस्क पर जगह है।</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 MB are left.</source>
        <translation>डिस्क लगभग भर गई है: %1 MB बचे हैं।</translation>
    </message>
    <message>
        <source>Free some space before it stops the desk.</source>
        <translation>डेस्क रुकने से पहले कुछ जगह खाली करें।</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::IntentionProblems</name>
    <message>
        <source>Somebody else was quicker with this time.</source>
        <translation>इस समय को किसी और ने पहले ले लिया।</translation>
    </message>
    <message>
        <source>You are signed in; nothing was booked.</source>
        <translation>आप साइन इन हैं; कुछ बुक नहीं हुआ।</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>दूसरा समय चुनें।</translation>
    </message>
    <message>
        <source>This time cannot be booked any more.</source>
        <translation>यह समय अब बुक नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Another window or command is using the clinic&apos;s data.</source>
        <translation>दूसरी विंडो या कमांड क्लिनिक का डेटा इस्तेमाल कर रही है।</translation>
    </message>
    <message>
        <source>You are signed in; nothing was booked yet.</source>
        <translation>आप साइन इन हैं; अभी कुछ बुक नहीं हुआ।</translation>
    </message>
    <message>
        <source>Book it again in a moment.</source>
        <translation>थोड़ी देर में इसे फिर बुक करें।</translation>
    </message>
    <message>
        <source>The appointment could not be saved.</source>
        <translation>अपॉइंटमेंट सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Book it again; if it stays so, “frontpaw doctor” says why.</source>
        <translation>फिर बुक करें; ऐसा ही रहे तो “frontpaw doctor” कारण बताता है।</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::KeyBackupProblems</name>
    <message>
        <source>This passphrase is too short.</source>
        <translation>यह पासफ़्रेज़ बहुत छोटा है।</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Choose 12 characters or more; several words are best.</source>
        <translation>12 या ज़्यादा अक्षर चुनें; कई शब्द सबसे अच्छे रहते हैं।</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>इस नाम की फ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>उसके ऊपर कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The back-up could not be written.</source>
        <translation>बैकअप लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The keys are kept where they are.</source>
        <translation>कुंजियाँ अपनी जगह पर हैं।</translation>
    </message>
    <message>
        <source>Check the folder, its rights and the free space.</source>
        <translation>फ़ोल्डर, उसके अधिकार और खाली जगह देखें।</translation>
    </message>
    <message>
        <source>The back-up could not be read.</source>
        <translation>बैकअप पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The keys were not touched.</source>
        <translation>कुंजियों को छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and its rights.</source>
        <translation>फ़ाइल का नाम और उसके अधिकार जाँचें।</translation>
    </message>
    <message>
        <source>This file is no back-up of keys.</source>
        <translation>यह फ़ाइल कुंजियों का बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>Choose the file that “keys backup” made.</source>
        <translation>वह फ़ाइल चुनें जो “keys backup” ने बनाई थी।</translation>
    </message>
    <message>
        <source>A later version of Frontpaw made this back-up.</source>
        <translation>यह बैकअप Frontpaw के बाद के संस्करण ने बनाया है।</translation>
    </message>
    <message>
        <source>Update Frontpaw, then try again.</source>
        <translation>Frontpaw को अपडेट करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This back-up is not whole any more.</source>
        <translation>यह बैकअप अब पूरा नहीं है।</translation>
    </message>
    <message>
        <source>Use another copy of the back-up.</source>
        <translation>बैकअप की दूसरी प्रति लें।</translation>
    </message>
    <message>
        <source>That is not the passphrase of this back-up.</source>
        <translation>यह इस बैकअप का पासफ़्रेज़ नहीं है।</translation>
    </message>
    <message>
        <source>The keys and the file were not touched.</source>
        <translation>कुंजियों और फ़ाइल को छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>Try the passphrase once more.</source>
        <translation>पासफ़्रेज़ एक बार फिर डालें।</translation>
    </message>
    <message>
        <source>This back-up holds the keys of another clinic.</source>
        <translation>इस बैकअप में किसी दूसरे क्लिनिक की कुंजियाँ हैं।</translation>
    </message>
    <message>
        <source>Use a back-up that was made for this clinic.</source>
        <translation>वह बैकअप लें जो इसी क्लिनिक के लिए बना था।</translation>
    </message>
    <message>
        <source>The computer has too little memory free.</source>
        <translation>कंप्यूटर में खाली मेमोरी बहुत कम है।</translation>
    </message>
    <message>
        <source>Close other programs: 256 MB are needed.</source>
        <translation>दूसरे प्रोग्राम बंद करें: 256 MB चाहिए।</translation>
    </message>
    <message>
        <source>The computer gives no random numbers.</source>
        <translation>कंप्यूटर यादृच्छिक संख्याएँ नहीं दे रहा है।</translation>
    </message>
    <message>
        <source>Restart the computer, then try again.</source>
        <translation>कंप्यूटर को फिर से चालू करके कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::OpeningProblems</name>
    <message>
        <source>The clinic&apos;s database is damaged.</source>
        <translation>क्लिनिक का डेटाबेस ख़राब है।</translation>
    </message>
    <message>
        <source>The file was left as it is, and so were the copies in the folder “backups” beside it.</source>
        <translation>फ़ाइल जैसी थी वैसी ही छोड़ी गई, और पास के फ़ोल्डर “backups” की प्रतियाँ भी।</translation>
    </message>
    <message>
        <source>Delete nothing. Put the latest copy in its place, or hand the folder to whoever looks after it.</source>
        <translation>कुछ न मिटाएँ। उसकी जगह सबसे नई प्रति रखें, या फ़ोल्डर देखभाल करने वाले को दें।</translation>
    </message>
    <message>
        <source>A later version of Frontpaw has used this database.</source>
        <translation>Frontpaw के बाद के संस्करण ने इस डेटाबेस का इस्तेमाल किया है।</translation>
    </message>
    <message>
        <source>Nothing was written; all data is kept.</source>
        <translation>कुछ नहीं लिखा गया; सारा डेटा रखा हुआ है।</translation>
    </message>
    <message>
        <source>Update Frontpaw on this computer.</source>
        <translation>इस कंप्यूटर पर Frontpaw को अपडेट करें।</translation>
    </message>
    <message>
        <source>The clinic&apos;s database cannot be written.</source>
        <translation>क्लिनिक के डेटाबेस में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>All data is kept.</source>
        <translation>सारा डेटा रखा हुआ है।</translation>
    </message>
    <message>
        <source>Give yourself the right to write the file and its folder.</source>
        <translation>अपने खाते को फ़ाइल और उसके फ़ोल्डर में लिखने का अधिकार दें।</translation>
    </message>
    <message>
        <source>Another program holds the clinic&apos;s database.</source>
        <translation>क्लिनिक का डेटाबेस किसी दूसरे प्रोग्राम के पास है।</translation>
    </message>
    <message>
        <source>Close the other program, or wait until its copy is made, then try again.</source>
        <translation>दूसरा प्रोग्राम बंद करें, या उसकी प्रति बनने तक रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>कुछ जगह खाली करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The data folder is on a network or kept by a synchronising program, which damages databases.</source>
        <translation>डेटा फ़ोल्डर नेटवर्क पर है या किसी सिंक प्रोग्राम के पास है; इससे डेटाबेस ख़राब होते हैं।</translation>
    </message>
    <message>
        <source>Nothing was written there; what it holds is kept.</source>
        <translation>वहाँ कुछ नहीं लिखा गया; उसमें जो है वह रखा हुआ है।</translation>
    </message>
    <message>
        <source>Move the folder to this computer&apos;s own disk, or choose one with --data-dir.</source>
        <translation>फ़ोल्डर को इस कंप्यूटर की अपनी डिस्क पर ले जाएँ, या --data-dir से दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The data folder belongs to another account of this computer.</source>
        <translation>डेटा फ़ोल्डर इस कंप्यूटर के किसी दूसरे खाते का है।</translation>
    </message>
    <message>
        <source>Nothing was read or written there.</source>
        <translation>वहाँ न कुछ पढ़ा गया, न लिखा गया।</translation>
    </message>
    <message>
        <source>Log in to that account, or choose another folder with --data-dir.</source>
        <translation>उस खाते में लॉग इन करें, या --data-dir से दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The keychain does not answer, and the keys of the data are in it.</source>
        <translation>कीचेन जवाब नहीं दे रही, और डेटा की कुंजियाँ उसी में हैं।</translation>
    </message>
    <message>
        <source>All data is kept, and no key was made anew.</source>
        <translation>सारा डेटा रखा हुआ है, और कोई नई कुंजी नहीं बनाई गई।</translation>
    </message>
    <message>
        <source>Log in so that the keychain is unlocked, then try again. A computer without a keychain keeps its keys in files: [keys] keystore=file.</source>
        <translation>लॉग इन करें ताकि कीचेन का ताला खुले, फिर कोशिश करें। जिस कंप्यूटर में कीचेन न हो, वह कुंजियाँ फ़ाइलों में रखता है: [keys] keystore=file।</translation>
    </message>
    <message>
        <source>There is a database, but its keys are not in the keychain: it is locked, or they are lost.</source>
        <translation>डेटाबेस है, पर उसकी कुंजियाँ कीचेन में नहीं मिलीं: या तो उस पर ताला है, या वे खो गई हैं।</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. If the keys are lost, bring them back from their back-up: “frontpaw keys restore FILE”.</source>
        <translation>कीचेन का ताला खोलकर फिर कोशिश करें। कुंजियाँ खो गई हों तो उन्हें बैकअप से वापस लाएँ: “frontpaw keys restore FILE”।</translation>
    </message>
    <message>
        <source>The keys found here belong to another database.</source>
        <translation>यहाँ मिली कुंजियाँ किसी दूसरे डेटाबेस की हैं।</translation>
    </message>
    <message>
        <source>All data is kept, and the keys were not touched.</source>
        <translation>सारा डेटा रखा हुआ है, और कुंजियों को छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>Put back the database they belong to, or bring back the right keys: “frontpaw keys restore FILE”.</source>
        <translation>वह डेटाबेस वापस रखें जिसकी ये हैं, या सही कुंजियाँ वापस लाएँ: “frontpaw keys restore FILE”।</translation>
    </message>
    <message>
        <source>A key file can be read by others, or is no proper key.</source>
        <translation>कुंजी की फ़ाइल दूसरे पढ़ सकते हैं, या वह ठीक कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>All data is kept; the key was not used.</source>
        <translation>सारा डेटा रखा हुआ है; कुंजी काम में नहीं ली गई।</translation>
    </message>
    <message>
        <source>Make the file yours alone (mode 600, folder 700), or bring back the keys: “frontpaw keys restore FILE”.</source>
        <translation>फ़ाइल को केवल अपनी बनाएँ (mode 600, फ़ोल्डर 700), या कुंजियाँ वापस लाएँ: “frontpaw keys restore FILE”।</translation>
    </message>
    <message>
        <source>A line of the settings is not understood.</source>
        <translation>सेटिंग की एक पंक्ति समझ में नहीं आई।</translation>
    </message>
    <message>
        <source>All data is kept; nothing was opened.</source>
        <translation>सारा डेटा रखा हुआ है; कुछ नहीं खोला गया।</translation>
    </message>
    <message>
        <source>Correct the line, then try again.</source>
        <translation>पंक्ति ठीक करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no clinic here yet.</source>
        <translation>यहाँ अभी कोई क्लिनिक नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Make one by starting Frontpaw, or with “frontpaw clinic init”.</source>
        <translation>Frontpaw शुरू करके या “frontpaw clinic init” से एक क्लिनिक बनाएँ।</translation>
    </message>
    <message>
        <source>A folder that is needed cannot be used.</source>
        <translation>एक ज़रूरी फ़ोल्डर काम में नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Check its name, that it is a folder, and that you may write in it.</source>
        <translation>उसका नाम जाँचें, कि वह फ़ोल्डर है, और कि आप उसमें लिख सकते हैं।</translation>
    </message>
    <message>
        <source>The computer gives no random numbers.</source>
        <translation>कंप्यूटर यादृच्छिक संख्याएँ नहीं दे रहा है।</translation>
    </message>
    <message>
        <source>Restart the computer, then try again.</source>
        <translation>कंप्यूटर को फिर से चालू करके कोशिश करें।</translation>
    </message>
    <message>
        <source>Reading the keys …</source>
        <translation>कुंजियाँ पढ़ी जा रही हैं …</translation>
    </message>
    <message>
        <source>Opening the database …</source>
        <translation>डेटाबेस खुल रहा है …</translation>
    </message>
    <message>
        <source>Bringing the database up to date …</source>
        <translation>डेटाबेस को नए रूप में लाया जा रहा है …</translation>
    </message>
    <message>
        <source>Making the demo clinic …</source>
        <translation>डेमो क्लिनिक बन रहा है …</translation>
    </message>
    <message>
        <source>Filling the search …</source>
        <translation>खोज तैयार हो रही है …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला है</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::PhoneProblems</name>
    <message>
        <source>There is no number yet.</source>
        <translation>अभी कोई नंबर नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Type a mobile number.</source>
        <translation>मोबाइल नंबर लिखें।</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>यह फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was sent; what you typed is kept.</source>
        <translation>कुछ नहीं भेजा गया; आपका लिखा हुआ रखा हुआ है।</translation>
    </message>
    <message>
        <source>Type digits, with spaces or dashes if you like.</source>
        <translation>अंक लिखें; बीच में जगह या डैश भी चल सकते हैं।</translation>
    </message>
    <message>
        <source>This number is too short.</source>
        <translation>यह नंबर बहुत छोटा है।</translation>
    </message>
    <message>
        <source>Add the digits that are missing.</source>
        <translation>जो अंक छूटे हैं, उन्हें जोड़ें।</translation>
    </message>
    <message>
        <source>This number is too long.</source>
        <translation>यह नंबर बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Take out the digits that are too many.</source>
        <translation>जो अंक ज़्यादा हैं, उन्हें हटाएँ।</translation>
    </message>
    <message>
        <source>A number with an extension receives no code.</source>
        <translation>एक्सटेंशन वाले नंबर पर कोड नहीं आता।</translation>
    </message>
    <message>
        <source>Type a mobile number without one.</source>
        <translation>बिना एक्सटेंशन का मोबाइल नंबर लिखें।</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>यह किसी देश का कोड नहीं है।</translation>
    </message>
    <message>
        <source>Check the digits after the plus.</source>
        <translation>प्लस के बाद के अंक जाँचें।</translation>
    </message>
    <message>
        <source>The clinic sends no codes to this country.</source>
        <translation>क्लिनिक इस देश में कोड नहीं भेजता।</translation>
    </message>
    <message>
        <source>Use another number, or ask reception.</source>
        <translation>दूसरा नंबर लें, या रिसेप्शन से पूछें।</translation>
    </message>
    <message>
        <source>This is a landline; it receives no messages.</source>
        <translation>यह लैंडलाइन है; इस पर संदेश नहीं आते।</translation>
    </message>
    <message>
        <source>This is a free service number; it receives no messages.</source>
        <translation>यह निःशुल्क सेवा का नंबर है; इस पर संदेश नहीं आते।</translation>
    </message>
    <message>
        <source>This is a number that costs its callers extra.</source>
        <translation>इस नंबर पर कॉल करने के अलग पैसे लगते हैं।</translation>
    </message>
    <message>
        <source>This is an emergency number.</source>
        <translation>यह आपातकालीन नंबर है।</translation>
    </message>
    <message>
        <source>Nothing was sent and nobody was called.</source>
        <translation>कुछ नहीं भेजा गया और किसी को कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>This number receives no messages.</source>
        <translation>इस नंबर पर संदेश नहीं आते।</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::PinProblems</name>
    <message>
        <source>This PIN is too short.</source>
        <translation>यह PIN बहुत छोटा है।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits.</source>
        <translation>6 से 12 अंक चुनें।</translation>
    </message>
    <message>
        <source>This PIN is too long.</source>
        <translation>यह PIN बहुत लंबा है।</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>PIN में केवल अंक होते हैं।</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would guess.</source>
        <translation>इस PIN का अंदाज़ा कोई भी सबसे पहले लगाएगा।</translation>
    </message>
    <message>
        <source>Choose digits that neither repeat nor count up or down.</source>
        <translation>ऐसे अंक चुनें जो न दोहराए जाएँ और न क्रम से बढ़ें या घटें।</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::SecretProblems</name>
    <message>
        <source>The keychain has no such secret, or is locked.</source>
        <translation>कीचेन में ऐसा कोई रहस्य नहीं है, या उस पर ताला है।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Unlock the keychain, or set the secret first.</source>
        <translation>कीचेन का ताला खोलें, या पहले वह रहस्य दें।</translation>
    </message>
    <message>
        <source>The keychain did not allow it.</source>
        <translation>कीचेन ने इसकी अनुमति नहीं दी।</translation>
    </message>
    <message>
        <source>Try again and agree when the keychain asks.</source>
        <translation>फिर कोशिश करें और कीचेन के पूछने पर हाँ कहें।</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>इस कंप्यूटर पर कोई कीचेन जवाब नहीं देती।</translation>
    </message>
    <message>
        <source>Start a keychain service, or choose files: [keys] keystore=file.</source>
        <translation>कीचेन सेवा शुरू करें, या फ़ाइलें चुनें: [keys] keystore=file।</translation>
    </message>
    <message>
        <source>The keychain did not answer within five seconds.</source>
        <translation>कीचेन ने पाँच सेकंड में जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>It is not certain that anything was changed.</source>
        <translation>यह पक्का नहीं है कि कुछ बदला गया।</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>उसका ताला खोलकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The secret&apos;s file is not safe to use.</source>
        <translation>रहस्य की फ़ाइल सुरक्षित नहीं है।</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>उसे जैसा था वैसा ही छोड़ा गया।</translation>
    </message>
    <message>
        <source>It must be yours alone (mode 600), a plain file, and outside the data folder.</source>
        <translation>वह केवल आपकी हो (mode 600), सादी फ़ाइल हो, और डेटा फ़ोल्डर के बाहर हो।</translation>
    </message>
    <message>
        <source>The keychain could not do it.</source>
        <translation>कीचेन यह नहीं कर सकी।</translation>
    </message>
    <message>
        <source>Try again; the log says more.</source>
        <translation>फिर कोशिश करें; लॉग में और जानकारी है।</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::SettingProblems</name>
    <message>
        <source>There is no setting of this name.</source>
        <translation>इस नाम की कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>“frontpaw --print-effective-config” lists them.</source>
        <translation>“frontpaw --print-effective-config” उनकी सूची देता है।</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>यह पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>The value before stands.</source>
        <translation>पहले का मान लागू है।</translation>
    </message>
    <message>
        <source>What fits: %1.</source>
        <translation>क्या चलेगा: %1।</translation>
    </message>
    <message>
        <source>This value is out of its bounds.</source>
        <translation>यह मान सीमा से बाहर है।</translation>
    </message>
    <message>
        <source>This value is not one to choose from.</source>
        <translation>यह मान चुनने लायक मानों में नहीं है।</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>यह पाठ बहुत लंबा है।</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>यह न true है, न false।</translation>
    </message>
    <message>
        <source>A secret stands here for anybody to read.</source>
        <translation>यहाँ एक रहस्य ऐसे रखा है कि कोई भी पढ़ ले।</translation>
    </message>
    <message>
        <source>It was not used and is not shown.</source>
        <translation>वह न काम में लिया गया, न दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Take it out, change it where it is given out, and hand it over with “frontpaw secrets set”.</source>
        <translation>उसे हटाएँ, जहाँ से मिला था वहाँ बदलें, और “frontpaw secrets set” से दें।</translation>
    </message>
    <message>
        <source>There is no value.</source>
        <translation>कोई मान नहीं है।</translation>
    </message>
    <message>
        <source>There are control characters in this value.</source>
        <translation>इस मान में नियंत्रण-अक्षर हैं।</translation>
    </message>
    <message>
        <source>This is no country.</source>
        <translation>यह कोई देश नहीं है।</translation>
    </message>
    <message>
        <source>This is no time zone.</source>
        <translation>यह कोई समय क्षेत्र नहीं है।</translation>
    </message>
    <message>
        <source>This setting does not belong here.</source>
        <translation>यह सेटिंग यहाँ की नहीं है।</translation>
    </message>
    <message>
        <source>The clinic&apos;s settings are changed with “frontpaw clinic set”, the desk&apos;s own in its file.</source>
        <translation>क्लिनिक की सेटिंग “frontpaw clinic set” से बदलती हैं, डेस्क की अपनी उसकी फ़ाइल में।</translation>
    </message>
    <message>
        <source>This computer&apos;s policy has fixed this setting.</source>
        <translation>इस कंप्यूटर की नीति ने यह सेटिंग तय कर दी है।</translation>
    </message>
    <message>
        <source>The policy&apos;s value stands.</source>
        <translation>नीति का मान लागू है।</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer.</source>
        <translation>इस कंप्यूटर की देखभाल करने वाले से पूछें।</translation>
    </message>
    <message>
        <source>This is no line of a settings file.</source>
        <translation>यह सेटिंग फ़ाइल की पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Write “[section]” or “key=value”; the file is plain text.</source>
        <translation>“[section]” या “key=value” लिखें; फ़ाइल सादा पाठ होती है।</translation>
    </message>
    <message>
        <source>The settings file cannot be written.</source>
        <translation>सेटिंग फ़ाइल में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The value holds until Frontpaw is closed.</source>
        <translation>यह मान Frontpaw बंद होने तक लागू रहेगा।</translation>
    </message>
    <message>
        <source>Check the file&apos;s rights and the free space, then set it again.</source>
        <translation>फ़ाइल के अधिकार और खाली जगह देखें, फिर इसे दोबारा सेट करें।</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, पंक्ति %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Was “%1” meant?</source>
        <translation>क्या “%1” लिखना था?</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::Settings</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The language of this desk.</source>
        <translation>इस डेस्क की भाषा।</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>हल्का, गहरा या तेज़ कंट्रास्ट।</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>The size of all text, in percent.</source>
        <translation>सभी अक्षरों का आकार, प्रतिशत में।</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <translation>नंबरों का देश</translation>
    </message>
    <message>
        <source>A number without country code is read as one of this country.</source>
        <translation>बिना देश कोड का नंबर इसी देश का माना जाता है।</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Where the window was when it was closed.</source>
        <translation>बंद होते समय विंडो कहाँ थी।</translation>
    </message>
    <message>
        <source>Place of the keys</source>
        <translation>कुंजियों की जगह</translation>
    </message>
    <message>
        <source>Keys stand in the system&apos;s keychain, or in files where there is none.</source>
        <translation>कुंजियाँ सिस्टम की कीचेन में रहती हैं, या जहाँ कीचेन न हो वहाँ फ़ाइलों में।</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>क्लिनिक का नाम</translation>
    </message>
    <message>
        <source>The name that clients read in the message.</source>
        <translation>वह नाम जो ग्राहक संदेश में पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Country of the clinic</source>
        <translation>क्लिनिक का देश</translation>
    </message>
    <message>
        <source>Where the clinic is.</source>
        <translation>क्लिनिक कहाँ है।</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Opening hours and appointments go by it.</source>
        <translation>खुलने का समय और अपॉइंटमेंट इसी से चलते हैं।</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>How codes are sent, the first that works.</source>
        <translation>कोड कैसे भेजे जाते हैं; जो पहला काम करे।</translation>
    </message>
    <message>
        <source>Countries served</source>
        <translation>किन देशों में</translation>
    </message>
    <message>
        <source>Codes are sent to numbers of these countries only.</source>
        <translation>कोड केवल इन देशों के नंबरों पर भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Digits of a code</source>
        <translation>कोड के अंक</translation>
    </message>
    <message>
        <source>More digits are harder to guess and longer to type.</source>
        <translation>ज़्यादा अंक पकड़ना कठिन है और भरने में समय लगता है।</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>छोटे कोड</translation>
    </message>
    <message>
        <source>Allows 4 and 5 digits, which are much easier to guess.</source>
        <translation>4 और 5 अंकों की अनुमति देता है, जिन्हें पकड़ना बहुत आसान है।</translation>
    </message>
    <message>
        <source>Life of a code</source>
        <translation>कोड की अवधि</translation>
    </message>
    <message>
        <source>A code is good for so long; nothing extends it.</source>
        <translation>कोड इतनी देर सही रहता है; इसे कुछ नहीं बढ़ाता।</translation>
    </message>
    <message>
        <source>Tries for a code</source>
        <translation>हर कोड की कोशिशें</translation>
    </message>
    <message>
        <source>After so many wrong tries a code is dead.</source>
        <translation>इतनी ग़लत कोशिशों के बाद कोड बेकार हो जाता है।</translation>
    </message>
    <message>
        <source>Wait before the second code</source>
        <translation>दूसरे कोड से पहले रुकना</translation>
    </message>
    <message>
        <source>Between the first and the second request of a number in a day.</source>
        <translation>एक दिन में किसी नंबर की पहली और दूसरी माँग के बीच।</translation>
    </message>
    <message>
        <source>Wait before the third code</source>
        <translation>तीसरे कोड से पहले रुकना</translation>
    </message>
    <message>
        <source>Between the second and the third request of a number in a day.</source>
        <translation>एक दिन में किसी नंबर की दूसरी और तीसरी माँग के बीच।</translation>
    </message>
    <message>
        <source>Wait before later codes</source>
        <translation>बाद के कोड से पहले रुकना</translation>
    </message>
    <message>
        <source>Between all later requests of a number.</source>
        <translation>किसी नंबर की बाद की सभी माँगों के बीच।</translation>
    </message>
    <message>
        <source>Requests in an hour</source>
        <translation>एक घंटे में माँगें</translation>
    </message>
    <message>
        <source>Codes that one number may ask for in an hour.</source>
        <translation>एक नंबर एक घंटे में इतने कोड माँग सकता है।</translation>
    </message>
    <message>
        <source>Requests in a day</source>
        <translation>एक दिन में माँगें</translation>
    </message>
    <message>
        <source>Codes that one number may ask for in 24 hours.</source>
        <translation>एक नंबर 24 घंटे में इतने कोड माँग सकता है।</translation>
    </message>
    <message>
        <source>Requests of a desk</source>
        <translation>एक डेस्क की माँगें</translation>
    </message>
    <message>
        <source>Codes that one desk may ask for in an hour.</source>
        <translation>एक डेस्क एक घंटे में इतने कोड माँग सकता है।</translation>
    </message>
    <message>
        <source>Messages in a day</source>
        <translation>एक दिन के संदेश</translation>
    </message>
    <message>
        <source>Messages that the clinic pays for in 24 hours.</source>
        <translation>क्लिनिक 24 घंटे में इतने संदेशों का ख़र्च उठाता है।</translation>
    </message>
    <message>
        <source>Wrong codes in a day</source>
        <translation>एक दिन में ग़लत कोड</translation>
    </message>
    <message>
        <source>Wrong codes of one number in 24 hours, whatever is sent anew.</source>
        <translation>24 घंटे में एक नंबर के ग़लत कोड, चाहे कुछ भी नया भेजा जाए।</translation>
    </message>
    <message>
        <source>Failed requests not counted</source>
        <translation>विफल माँगें जो नहीं गिनी जातीं</translation>
    </message>
    <message>
        <source>Requests in a day that certainly failed and do not count.</source>
        <translation>एक दिन की वे माँगें जो पक्का विफल हुईं और गिनी नहीं जातीं।</translation>
    </message>
    <message>
        <source>Wait after a dead code</source>
        <translation>बेकार कोड के बाद रुकना</translation>
    </message>
    <message>
        <source>After the last wrong try; it doubles each time.</source>
        <translation>आख़िरी ग़लत कोशिश के बाद; हर बार दुगना होता है।</translation>
    </message>
    <message>
        <source>Longest wait after a dead code</source>
        <translation>बेकार कोड के बाद सबसे लंबा रुकना</translation>
    </message>
    <message>
        <source>The doubling ends here.</source>
        <translation>दुगना होना यहाँ रुक जाता है।</translation>
    </message>
    <message>
        <source>Repeat the same code</source>
        <translation>वही कोड दोबारा</translation>
    </message>
    <message>
        <source>A repeat sends the same code while it is good for longer than this.</source>
        <translation>दोबारा भेजने पर वही कोड जाता है, जब तक उसका समय इससे ज़्यादा बचा हो।</translation>
    </message>
    <message>
        <source>Time for the profile</source>
        <translation>प्रोफ़ाइल का समय</translation>
    </message>
    <message>
        <source>To complete the profile after the right code.</source>
        <translation>सही कोड के बाद प्रोफ़ाइल पूरी करने के लिए।</translation>
    </message>
    <message>
        <source>Session without use</source>
        <translation>बिना इस्तेमाल का सत्र</translation>
    </message>
    <message>
        <source>A client&apos;s session ends after so long without use.</source>
        <translation>इतनी देर इस्तेमाल न हो तो ग्राहक का सत्र समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>सबसे लंबा सत्र</translation>
    </message>
    <message>
        <source>A client&apos;s session ends after so long in any case.</source>
        <translation>ग्राहक का सत्र इतनी देर बाद हर हाल में समाप्त होता है।</translation>
    </message>
    <message>
        <source>a number, %1 or more</source>
        <translation>एक संख्या, %1 या ज़्यादा</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 से %2 तक की संख्या</translation>
    </message>
    <message>
        <source>seconds, %1 or more</source>
        <translation>सेकंड, %1 या ज़्यादा</translation>
    </message>
    <message>
        <source>seconds, from %1 to %2</source>
        <translation>सेकंड, %1 से %2 तक</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n letters</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा %n अक्षर का पाठ</numerusform>
            <numerusform>ज़्यादा से ज़्यादा %n अक्षरों का पाठ</numerusform>
        </translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 में से एक</translation>
    </message>
    <message>
        <source>any of %1, with commas between</source>
        <translation>%1 में से कोई भी, बीच में अल्पविराम के साथ</translation>
    </message>
    <message>
        <source>a country of two letters, such as IN</source>
        <translation>दो अक्षरों का देश, जैसे IN</translation>
    </message>
    <message>
        <source>country codes with plus, such as +91,+977</source>
        <translation>प्लस के साथ देश कोड, जैसे +91,+977</translation>
    </message>
    <message>
        <source>a time zone, such as Asia/Kolkata</source>
        <translation>एक समय क्षेत्र, जैसे Asia/Kolkata</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::StaffProblems</name>
    <message>
        <source>Nobody of the staff is called that.</source>
        <translation>कर्मचारियों में इस नाम का कोई नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Check the name, or ask a manager.</source>
        <translation>नाम जाँचें, या मैनेजर से पूछें।</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>यह वह PIN नहीं है।</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>इसे एक बार फिर भरें।</translation>
    </message>
    <message>
        <source>Too many wrong PINs were typed.</source>
        <translation>बहुत बार ग़लत PIN भरा गया।</translation>
    </message>
    <message>
        <source>Nothing is lost, and nobody else is touched.</source>
        <translation>कुछ खोया नहीं है, और किसी और पर असर नहीं है।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>%1 बजे फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::TerminalProblems</name>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>पूछने के लिए कोई टर्मिनल नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Hand it over by a file descriptor, such as --pin-fd 3.</source>
        <translation>इसे फ़ाइल डिस्क्रिप्टर से दें, जैसे --pin-fd 3।</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>कुछ नहीं आया।</translation>
    </message>
    <message>
        <source>Check what is piped into the command.</source>
        <translation>जाँचें कि कमांड में क्या भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>What came in is too long.</source>
        <translation>जो आया वह बहुत लंबा है।</translation>
    </message>
</context>
<context>
    <name>frontpaw::words::Terms</name>
    <message>
        <source>Preview phone</source>
        <translation>दिखावटी फ़ोन</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>स्वीकार हुआ</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>नहीं पहुँचा</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <translation>शायद भेजा गया</translation>
    </message>
    <message>
        <source>good</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>used</source>
        <translation>काम में आ चुका</translation>
    </message>
    <message>
        <source>dead after wrong tries</source>
        <translation>ग़लत कोशिशों के बाद बेकार</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समय पूरा</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>नए कोड से बदला गया</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>रिसेप्शन</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>मैनेजर</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>इंस्टॉलर</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>कियोस्क</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>कोड से</translation>
    </message>
    <message>
        <source>vouched for by staff</source>
        <translation>कर्मचारी की ज़िम्मेदारी पर</translation>
    </message>
    <message>
        <source>opened by staff</source>
        <translation>कर्मचारी ने खोला</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>कुत्ता</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>बिल्ली</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>ख़रगोश</translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>पक्षी</translation>
    </message>
    <message>
        <source>Turtle</source>
        <translation>कछुआ</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>मछली</translation>
    </message>
    <message>
        <source>Small mammal</source>
        <translation>छोटा स्तनधारी</translation>
    </message>
    <message>
        <source>Other animal</source>
        <translation>दूसरा पशु</translation>
    </message>
    <message>
        <source>female</source>
        <translation>मादा</translation>
    </message>
    <message>
        <source>male</source>
        <translation>नर</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>बुक है</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो चुका</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>छूट गया</translation>
    </message>
    <message>
        <source>Messages arrive</source>
        <translation>संदेश पहुँचते हैं</translation>
    </message>
    <message>
        <source>Messages arrive late</source>
        <translation>संदेश देर से पहुँचते हैं</translation>
    </message>
    <message>
        <source>Messages never arrive</source>
        <translation>संदेश कभी नहीं पहुँचते</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp</source>
        <translation>यह नंबर WhatsApp पर नहीं है</translation>
    </message>
    <message>
        <source>The clinic&apos;s account is refused</source>
        <translation>क्लिनिक का खाता अस्वीकार हुआ</translation>
    </message>
</context>
</TS>
