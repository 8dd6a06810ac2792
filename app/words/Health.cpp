#include "words/Health.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace frontpaw::words {

namespace {

struct HealthSentences
{
    const char* id;
    const char* good;
    const char* bad; ///< %1: the row's detail
    const char* fix;
};

struct Health
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::Health)

public:
    static constexpr HealthSentences rows[]{
        {"settings", QT_TR_NOOP("Every line of the settings is understood."),
         QT_TR_NOOP("A line of the settings is not understood: %1."),
         QT_TR_NOOP("Correct the line; “frontpaw --print-effective-config” shows what is in force.")},
        {"opening", QT_TR_NOOP("The desk is open."), QT_TR_NOOP("The desk cannot open. %1"),
         QT_TR_NOOP("Start Frontpaw: its page says what was kept and what to do.")},
        {"database", QT_TR_NOOP("The database is whole."),
         QT_TR_NOOP("Entries that were changed outside Frontpaw and are set aside: %1."),
         QT_TR_NOOP("Find out who can write the file, and put back a copy from before.")},
        {"audit-chain", QT_TR_NOOP("The audit trail is whole."),
         QT_TR_NOOP("The audit trail was changed; it is proven up to entry %1."),
         QT_TR_NOOP("Keep a copy of the data folder and find out who can write it.")},
        {"keystore", QT_TR_NOOP("The keys are in the keychain."),
         QT_TR_NOOP("The keys are in files, not in a keychain."),
         QT_TR_NOOP(
             "Whoever copies this account's files has keys and data: encrypt the disk, or start a keychain "
             "service and set [keys] keystore=keychain.")},
        {"key-backup", QT_TR_NOOP("The keys have a back-up."),
         QT_TR_NOOP("The keys have no back-up: if the keychain is lost, all data is."),
         QT_TR_NOOP("“frontpaw keys backup FILE”, then keep the file apart from this computer.")},
        {"preview-channel", QT_TR_NOOP("Codes go to the clients' own phones."),
         QT_TR_NOOP("Codes are shown on this screen, not sent: nobody's number is proven."),
         QT_TR_NOOP("Use this for trying out only; the profile “demo” is made for it.")},
        {"code-length", QT_TR_NOOP("Codes have enough digits."),
         QT_TR_NOOP("Codes have only %1 digits and are ten to a hundred times easier to guess than six."),
         QT_TR_NOOP("“frontpaw clinic set otp.digits=6”.")},
        {"hardening", QT_TR_NOOP("No dump of memory can be made of Frontpaw."),
         QT_TR_NOOP("The system could write Frontpaw's memory to disk."),
         QT_TR_NOOP("Start the installed program itself, not one that is being debugged.")},
        {"locked-memory", QT_TR_NOOP("Codes are kept in memory that is never swapped."),
         QT_TR_NOOP("The system refuses to lock memory, so a code could reach the swap space."),
         QT_TR_NOOP("Raise the limit of locked memory for this account (memlock, 64 kB are enough).")},
        {"swap", QT_TR_NOOP("There is no swap space, or it is encrypted."),
         QT_TR_NOOP("The swap space is not encrypted: what is in memory may stay on the disk."),
         QT_TR_NOOP("Encrypt the swap space or turn it off.")},
        {"disk-space", QT_TR_NOOP("There is room on the disk."),
         QT_TR_NOOP("The disk is nearly full: %1 MB are left."),
         QT_TR_NOOP("Free some space before it stops the desk.")},
    };
};

} // namespace

HealthText healthText(const desk::HealthRow& row)
{
    const auto found = std::ranges::find_if(Health::rows, [&](const HealthSentences& sentences) {
        return row.id == QLatin1StringView(sentences.id);
    });
    if (found == std::end(Health::rows))
        return {row.detail.isEmpty() ? row.id : row.id + u' ' + row.detail, {}};
    if (row.light == desk::HealthRow::Light::Green)
        return {Health::tr(found->good), {}};
    QString says = Health::tr(found->bad);
    return {says.contains(QLatin1StringView("%1")) ? says.arg(row.detail) : says, Health::tr(found->fix)};
}

} // namespace frontpaw::words
