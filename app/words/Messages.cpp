#include "words/Messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::words {

QString codeMessage(QStringView language, QStringView code, const QString& clinicName, Milliseconds validFor)
{
    const qint64 minutes = std::max<qint64>(1, std::chrono::round<std::chrono::minutes>(validFor).count());
    if (language == "hi"_L1)
        return u"%1 आपका कोड है। %2 में साइन इन करने के लिए यह %3 मिनट तक चलेगा। "
               u"यह कोड केवल रिसेप्शन के पेज पर भरें, किसी को फ़ोन पर न बताएँ।"_s.arg(code, clinicName,
                                                                             QString::number(minutes));
    const QString validity = minutes == 1 ? u"1 minute"_s : u"%1 minutes"_s.arg(minutes);
    return u"%1 is your code to sign in at %2. It is good for %3. "
           u"Type it on the page at reception only; never tell it to anybody who calls you."_s.arg(
               code, clinicName, validity);
}

} // namespace frontpaw::words
