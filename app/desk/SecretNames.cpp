#include "desk/SecretNames.h"

#include <QStringList>

#include <algorithm>

namespace frontpaw::desk {

bool soundsSecret(QStringView name)
{
    if (std::ranges::find(givenSecrets, name) != givenSecrets.end())
        return true;
    static constexpr std::array<QStringView, 7> words{u"token",      u"secret", u"password", u"passwd",
                                                      u"passphrase", u"pin",    u"key"};
    const QString key = name.sliced(name.lastIndexOf(u'.') + 1).toString().toLower().replace(u'_', u'-');
    const auto parts = QStringView(key).split(u'-');
    return std::ranges::any_of(
        parts, [](QStringView part) { return std::ranges::find(words, part) != words.end(); });
}

} // namespace frontpaw::desk
