#include "auth/Profile.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace frontpaw::auth {

using namespace Qt::StringLiterals;

namespace {

using Field = ProfileProblem::Field;
using Kind = ProfileProblem::Kind;

/// Joiners stand inside words of several Indian scripts and of Persian; other invisible signs only hide
/// things.
bool isJoiner(char32_t c)
{
    return c == U'\u200C' || c == U'\u200D';
}

QString tidy(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        const bool invisible = category == QChar::Other_Format || category == QChar::Other_Surrogate ||
                               (category == QChar::Other_Control && !QChar::isSpace(c));
        if (!invisible || isJoiner(c))
            kept += QChar::fromUcs4(c);
    }
    return kept.normalized(QString::NormalizationForm_C).simplified();
}

/// Letters as a reader counts them: a consonant with its vowel sign is one.
int lettersIn(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

bool tooLong(const QString& text, int most)
{
    constexpr int codeUnitsPerLetter = 8; // stacked marks without end are no letter
    return text.size() > most * codeUnitsPerLetter || lettersIn(text) > most;
}

/// Names have letters, and what stands between them; no symbols, pictures or unassigned signs.
bool isName(const QString& text)
{
    bool hasLetter = false;
    for (const char32_t c : text.toUcs4()) {
        switch (QChar::category(c)) {
        case QChar::Symbol_Math:
        case QChar::Symbol_Currency:
        case QChar::Symbol_Other:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
            return false;
        default:
            hasLetter = hasLetter || QChar::isLetter(c);
        }
    }
    return hasLetter;
}

bool isEmail(const QString& text)
{
    static const QRegularExpression form(
        uR"(^[^\s@<>",;:()\[\]\\]+@[^\s@<>",;:()\[\]\\.]+(\.[^\s@<>",;:()\[\]\\.]+)+$)"_s);
    return form.match(text).hasMatch();
}

class Findings
{
public:
    void name(Field field, const QString& text)
    {
        if (text.isEmpty())
            add(field, Kind::Missing);
        else if (tooLong(text, maxNameLength))
            add(field, Kind::TooLong);
        else if (!isName(text))
            add(field, Kind::NotAName);
    }
    void add(Field field, Kind kind) { problems.push_back({field, kind}); }

    std::vector<ProfileProblem> problems;
};

} // namespace

Profile Profile::tidied() const
{
    Profile tidied = *this;
    for (QString Profile::*text : {&Profile::firstName, &Profile::lastName, &Profile::email,
                                   &Profile::address, &Profile::parentName, &Profile::petName})
        tidied.*text = tidy(this->*text);
    return tidied;
}

std::vector<ProfileProblem> problemsOf(const Profile& typed)
{
    const Profile profile = typed.tidied();
    Findings findings;
    findings.name(Field::FirstName, profile.firstName);
    findings.name(Field::LastName, profile.lastName);
    if (profile.email.size() > maxEmailLength)
        findings.add(Field::Email, Kind::TooLong);
    else if (!profile.email.isEmpty() && !isEmail(profile.email))
        findings.add(Field::Email, Kind::NotAnEmail);
    if (tooLong(profile.address, maxAddressLength))
        findings.add(Field::Address, Kind::TooLong);
    if (!profile.consents.care)
        findings.add(Field::Care, Kind::Missing);
    if (profile.under18)
        findings.name(Field::ParentName, profile.parentName);
    if (!profile.petName.isEmpty()) {
        findings.name(Field::PetName, profile.petName);
        if (profile.petSpecies.isEmpty())
            findings.add(Field::PetSpecies, Kind::Missing);
    }
    return findings.problems;
}

} // namespace frontpaw::auth
