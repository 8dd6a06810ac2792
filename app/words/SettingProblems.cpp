#include "ProblemTable.h"
#include "words/Problems.h"
#include "words/Settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace frontpaw::words {

namespace {

using desk::SettingProblem;

struct SettingProblems
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::SettingProblems)

public:
    static constexpr ProblemRow<SettingProblem> rows[]{
        {SettingProblem::Unknown, "unknown-setting", QT_TR_NOOP("There is no setting of this name."),
         QT_TR_NOOP("Nothing was changed."), QT_TR_NOOP("“frontpaw --print-effective-config” lists them.")},
        {SettingProblem::NotANumber, "not-a-number", QT_TR_NOOP("This is not a whole number."),
         QT_TR_NOOP("The value before stands."), QT_TR_NOOP("What fits: %1.")},
        {SettingProblem::OutOfBounds, "out-of-bounds", QT_TR_NOOP("This value is out of its bounds."),
         QT_TR_NOOP("The value before stands."), QT_TR_NOOP("What fits: %1.")},
        {SettingProblem::NotAChoice, "not-a-choice", QT_TR_NOOP("This value is not one to choose from."),
         QT_TR_NOOP("The value before stands."), QT_TR_NOOP("What fits: %1.")},
        {SettingProblem::TooLong, "too-long", QT_TR_NOOP("This text is too long."),
         QT_TR_NOOP("The value before stands."), QT_TR_NOOP("What fits: %1.")},
        {SettingProblem::NotAFlag, "not-a-flag", QT_TR_NOOP("This is neither true nor false."),
         QT_TR_NOOP("The value before stands."), QT_TR_NOOP("What fits: %1.")},
        {SettingProblem::SecretInFile, "secret-in-file",
         QT_TR_NOOP("A secret stands here for anybody to read."),
         QT_TR_NOOP("It was not used and is not shown."),
         QT_TR_NOOP(
             "Take it out, change it where it is given out, and hand it over with “frontpaw secrets set”.")},
        {SettingProblem::Missing, "missing", QT_TR_NOOP("There is no value."),
         QT_TR_NOOP("The value before stands."), QT_TR_NOOP("What fits: %1.")},
        {SettingProblem::NotText, "not-text", QT_TR_NOOP("There are control characters in this value."),
         QT_TR_NOOP("The value before stands."), QT_TR_NOOP("What fits: %1.")},
        {SettingProblem::NotACountry, "not-a-country", QT_TR_NOOP("This is no country."),
         QT_TR_NOOP("The value before stands."), QT_TR_NOOP("What fits: %1.")},
        {SettingProblem::NotATimeZone, "not-a-time-zone", QT_TR_NOOP("This is no time zone."),
         QT_TR_NOOP("The value before stands."), QT_TR_NOOP("What fits: %1.")},
        {SettingProblem::WrongPlace, "wrong-place", QT_TR_NOOP("This setting does not belong here."),
         QT_TR_NOOP("Nothing was changed."),
         QT_TR_NOOP(
             "The clinic's settings are changed with “frontpaw clinic set”, the desk's own in its file.")},
        {SettingProblem::Locked, "setting-locked",
         QT_TR_NOOP("This computer's policy has fixed this setting."),
         QT_TR_NOOP("The policy's value stands."), QT_TR_NOOP("Ask whoever looks after this computer.")},
        {SettingProblem::NotALine, "not-a-line", QT_TR_NOOP("This is no line of a settings file."),
         QT_TR_NOOP("Nothing was changed."),
         QT_TR_NOOP("Write “[section]” or “key=value”; the file is plain text.")},
        {SettingProblem::Unwritable, "settings-unwritable",
         QT_TR_NOOP("The settings file cannot be written."),
         QT_TR_NOOP("The value holds until Frontpaw is closed."),
         QT_TR_NOOP("Check the file's rights and the free space, then set it again.")},
    };

    static QString place(const desk::SettingsFault& fault)
    {
        return fault.line > 0 ? tr("%1, line %2: %3").arg(fault.file, QString::number(fault.line), fault.name)
                              : tr("%1: %2").arg(fault.file, fault.name);
    }
    static QString suggestion(const QString& name) { return tr("Was “%1” meant?").arg(name); }
};

} // namespace

ProblemText textOf(SettingProblem problem, const desk::Setting& setting)
{
    ProblemText text = textFrom<SettingProblems>(problem);
    if (text.remedy.contains(u"%1"_s))
        text.remedy = text.remedy.arg(whatFits(setting));
    return text;
}

ProblemText textOf(const desk::SettingsFault& fault)
{
    const desk::Setting* setting = desk::findSetting(fault.name);
    ProblemText text = setting ? textOf(fault.problem, *setting) : textFrom<SettingProblems>(fault.problem);
    text.happened = SettingProblems::place(fault).trimmed() + u" – "_s + text.happened;
    if (!fault.suggestion.isEmpty())
        text.remedy = SettingProblems::suggestion(fault.suggestion) + u' ' + text.remedy;
    return text;
}

QString nameOf(SettingProblem problem)
{
    return nameFrom<SettingProblems>(problem);
}

} // namespace frontpaw::words
