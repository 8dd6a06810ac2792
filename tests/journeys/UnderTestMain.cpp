#include "ScriptedDesk.h"

#include "platform/IniSettings.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

// frontpaw-under-test [--nowhere]: profile `demo` of the program, on a scripted clock and generator, told
// what to do by lines (ScriptedDesk). It is not installed, and unlike the program its parent may read its
// memory.
int main(int argc, char** argv)
{
    using namespace frontpaw;
    ::prctl(PR_SET_DUMPABLE, 1);
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"frontpaw.*.info=false"_s);
    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto paths = platform::ProfilePaths::resolve({u"demo"_s, {}, {}}, environment);
    if (!paths)
        return 2;
    platform::IniSettings settings(paths->configFile, platform::IniSettings::policyFile(), environment);
    const bool nowhere = argc > 1 && QByteArrayView(argv[1]) == "--nowhere";
    test::ScriptedDesk desk(*paths, settings,
                            nowhere ? test::ScriptedDesk::Channel::Nowhere
                                    : test::ScriptedDesk::Channel::Preview);
    desk.open();
    return QCoreApplication::exec();
}
