#include "clinic/Client.h"

#include "clinic/Text.h"

#include <algorithm>

namespace frontpaw::clinic {

namespace {

using Field = ClientProblem::Field;
using Kind = ClientProblem::Kind;

constexpr int longestName = 60;
constexpr int longestEmail = 254; // RFC 5321, 4.5.3.1.3, less the angle brackets
constexpr int longestAddress = 300;
constexpr int longestLanguage = 35; // RFC 5646, 4.4.1

bool isEmail(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at < text.size() - 1 && !text.contains(u' ') && !text.sliced(at).contains(u"..") &&
           text.sliced(at).indexOf(u'.') > 1 && !text.endsWith(u'.');
}

class Problems
{
public:
    void name(Field field, const std::optional<QString>& text)
    {
        if (!text)
            return;
        if (text->isEmpty())
            add(field, Kind::Missing);
        else if (!within(field, *text, longestName))
            return;
        else if (!readsAsName(*text))
            add(field, Kind::NotAName);
    }
    bool within(Field field, const QString& text, int most)
    {
        if (lengthOf(text) <= most)
            return true;
        add(field, Kind::TooLong);
        return false;
    }
    void add(Field field, Kind kind) { m_found.push_back({field, kind}); }
    [[nodiscard]] std::vector<ClientProblem> take() { return std::move(m_found); }

private:
    std::vector<ClientProblem> m_found;
};

} // namespace

QString Client::name() const
{
    return QString(firstName + u' ' + lastName).trimmed();
}

bool Client::agreesTo(Consent::Purpose purpose) const
{
    const auto found = std::find_if(consents.begin(), consents.end(),
                                    [purpose](const Consent& consent) { return consent.purpose == purpose; });
    return found != consents.end() && found->given;
}

ClientChange ClientChange::tidied() const
{
    ClientChange tidy = *this;
    for (auto* text : {&tidy.firstName, &tidy.lastName, &tidy.email, &tidy.language, &tidy.parentName}) {
        if (*text)
            *text = tidiedLine(**text);
    }
    if (address)
        tidy.address = tidiedText(*address);
    return tidy;
}

std::vector<ClientProblem> problemsOf(const ClientChange& change)
{
    const ClientChange tidy = change.tidied();
    Problems problems;
    problems.name(Field::FirstName, tidy.firstName);
    problems.name(Field::LastName, tidy.lastName);
    if (tidy.email && !tidy.email->isEmpty() && problems.within(Field::Email, *tidy.email, longestEmail) &&
        !isEmail(*tidy.email))
        problems.add(Field::Email, Kind::NotAnEmail);
    if (tidy.address)
        problems.within(Field::Address, *tidy.address, longestAddress);
    if (tidy.parentName && !tidy.parentName->isEmpty())
        problems.name(Field::ParentName, tidy.parentName);
    if (tidy.language)
        problems.within(Field::Language, *tidy.language, longestLanguage);
    return problems.take();
}

} // namespace frontpaw::clinic
