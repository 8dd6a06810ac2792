#include "Tour.h"

#include "DeskProgram.h"
#include "platform/IniSettings.h"
#include "platform/LogSetup.h"
#include "platform/SystemClock.h"
#include "ui/tour/Tour.h"

#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace frontpaw {

namespace {

/// A home of its own, so that the tour meets nobody's demo and leaves nothing.
QProcessEnvironment homeIn(const QString& folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DATA_HOME"_s, u"CONFIG_HOME"_s, u"STATE_HOME"_s, u"RUNTIME_DIR"_s})
        environment.insert(u"XDG_"_s + name, folder + u'/' + name.toLower());
    environment.insert(u"FRONTPAW_KEYS_KEYSTORE"_s, u"file"_s);
    environment.insert(u"FRONTPAW_DESK_LANGUAGE"_s, u"en"_s);
    return environment;
}

int report(int pictures, const QString& stuckAt, const QString& folder)
{
    QTextStream(stdout) << u"%1 pictures in %2"_s.arg(pictures).arg(folder) << Qt::endl;
    if (stuckAt.isEmpty())
        return 0;
    QTextStream(stderr) << u"The tour could not go on at: %1"_s.arg(stuckAt) << Qt::endl;
    return 1;
}

} // namespace

int runTour(int argc, char** argv, const QString& folder)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir home;
    const auto environment = homeIn(home.path());
    const auto paths = platform::ProfilePaths::resolve({u"demo"_s, {}, {}}, environment);
    if (!home.isValid() || !paths)
        return report(0, u"start"_s, folder);
    const platform::LogSetup log(paths->logs(), platform::Console::Warnings);
    platform::IniSettings settings(paths->configFile, platform::IniSettings::policyFile(), environment);
    platform::SystemClock clock;
    SodiumRandom random;
    Mailbox mailbox;
    DeskProgram program(application, Foundation{*paths, settings, clock, random, mailbox});

    std::unique_ptr<ui::Tour> tour;
    QObject::connect(&program, &DeskProgram::opened, &program, [&] {
        tour = std::make_unique<ui::Tour>(program.window(), program.desk()->previewBox, program.appearance(),
                                          settings, u"98111 22299"_s, folder);
        QObject::connect(tour.get(), &ui::Tour::finished, &program,
                         [&folder](int pictures, const QString& stuckAt) {
                             QApplication::exit(report(pictures, stuckAt, folder));
                         });
        tour->start();
    });
    program.show();
    return QApplication::exec();
}

} // namespace frontpaw
