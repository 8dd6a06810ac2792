#include "DeskProgram.h"

#include "base/Log.h"
#include "platform/LogSetup.h"
#include "platform/SingleDesk.h"
#include "platform/SystemClock.h"
#include "ui/shell/FirstStartPage.h"
#include "ui/signin/StaffPage.h"
#include "ui/theme/Fonts.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw {

DeskProgram::DeskProgram(QApplication& application, const Foundation& foundation)
    : m_foundation(foundation)
    , m_themes(application,
               ui::Appearance::themeFor(foundation.settings.value(u"desk.theme"),
                                        ui::Appearance::systemTheme(QApplication::palette())),
               foundation.settings.value(u"desk.text-size").toInt())
    , m_language(application)
    , m_appearance(m_themes, m_language, foundation.settings,
                   ui::Appearance::systemTheme(QApplication::palette()))
    , m_admin(foundation, nullptr)
    , m_window((m_appearance.apply(), m_appearance), foundation.settings)
{
    connect(&m_window, &ui::MainWindow::openingWanted, this, &DeskProgram::open);
}

DeskProgram::~DeskProgram() = default;

void DeskProgram::show()
{
    m_window.installEventFilter(this);
    m_window.show();
}

void DeskProgram::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

bool DeskProgram::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Paint) {
        m_window.removeEventFilter(this);
        QTimer::singleShot(0, this, &DeskProgram::open);
    }
    return QObject::eventFilter(watched, event);
}

void DeskProgram::open()
{
    m_search.reset();
    m_opener = std::make_unique<DeskOpener>(m_foundation);
    connect(m_opener.get(), &DeskOpener::databaseMade, this, [this](storage::Database* database) {
        m_search = std::make_unique<storage::SearchIndex>(*database, m_foundation.mailbox,
                                                          m_foundation.settings.value(u"desk.country"),
                                                          storage::SearchTimes{});
    });
    connect(m_opener.get(), &DeskOpener::step, &m_window, &ui::MainWindow::showOpening);
    connect(m_opener.get(), &DeskOpener::opened, this, &DeskProgram::onOpened);
    connect(m_opener.get(), &DeskOpener::failed, this, &DeskProgram::onFailed);
    m_opener->open();
}

void DeskProgram::onFailed(const desk::OpeningFailure& failure)
{
    if (failure.problem != desk::OpeningProblem::NoClinicYet)
        return m_window.showFailure(failure);
    auto* page = new ui::FirstStartPage(m_admin);
    connect(page, &ui::FirstStartPage::made, this, &DeskProgram::open);
    connect(page, &ui::FirstStartPage::announced, &m_window, &ui::MainWindow::announce);
    m_window.showStart(page);
}

void DeskProgram::onOpened()
{
    m_desk = m_opener->take();
    m_secrets = m_opener->takeSecrets();
    m_health = std::make_unique<DeskHealth>(m_foundation, *m_desk, *m_secrets);
    if (!m_foundation.paths.isDemo())
        return askWhoIsThere();
    const auto& staff = m_desk->staffDoor.staff();
    const auto member = std::ranges::find(staff, auth::Role::Reception, &auth::StaffMember::role);
    if (member == staff.end())
        return m_window.showFailure({desk::OpeningProblem::DatabaseDamaged, m_foundation.paths.database()});
    letIn(*member);
}

void DeskProgram::askWhoIsThere()
{
    auto* page = new ui::StaffPage(m_desk->staffDoor, m_desk->zone());
    connect(page, &ui::StaffPage::signedIn, this, &DeskProgram::letIn);
    connect(page, &ui::StaffPage::announced, &m_window, &ui::MainWindow::announce);
    m_window.showStart(page);
}

void DeskProgram::letIn(const auth::StaffMember& member)
{
    const Actor actor = Actor::staff(member.id);
    auth::FlowPlace place{.region = m_desk->region(),
                          .language = m_language.current(),
                          .surface = auth::Surface::Desk,
                          .actor = actor,
                          .role = member.role};
    m_flows = std::make_unique<auth::FlowList>(
        auth::FlowParts{m_desk->engine, m_desk->flowStore, m_desk->intentions, m_foundation.clock}, place,
        m_desk->ids);
    connect(&m_language, &ui::Language::changed, this, [this, place]() mutable {
        place.language = m_language.current();
        m_flows->setPlace(place);
    });
    m_services = std::make_unique<ui::DeskServices>(
        ui::DeskServices{.flows = *m_flows,
                         .engine = m_desk->engine,
                         .clients = m_desk->clients,
                         .pets = m_desk->pets,
                         .schedule = m_desk->schedule,
                         .search = *m_search,
                         .preview = &m_desk->previewBox,
                         .health = *m_health,
                         .clock = m_foundation.clock,
                         .facts = {.clinicName = m_desk->clinicName(),
                                   .region = m_desk->region(),
                                   .zone = m_desk->zone(),
                                   .staffName = member.name,
                                   .role = member.role,
                                   .actor = actor,
                                   .previewOutsideDemo = !m_foundation.paths.isDemo()}});
    m_window.open(*m_services);
    m_flows->restore(std::exchange(m_desk->parkedFlows, {}));
    m_search->start();
    ui::Fonts::loadAll();
    whenDone(m_desk->checkAudit(), this, [](const auto&) {});
    Q_EMIT opened();
}

namespace {

/// The first desk's window comes to the front; this one ends.
int leaveToFirst(platform::SingleDesk& single)
{
    QObject::connect(&single, &platform::SingleDesk::asked, qApp, &QCoreApplication::quit);
    return QApplication::exec();
}

} // namespace

int runDesk(int argc, char** argv, const platform::ProfilePaths& paths, desk::SettingsSource& settings)
{
    QApplication application(argc, argv);
    platform::SingleDesk single(paths);
    if (single.start() == platform::SingleDesk::Start::Second)
        return leaveToFirst(single);
    const platform::LogSetup log(paths.logs(), platform::Console::Warnings);
    platform::SystemClock clock;
    SodiumRandom random;
    Mailbox mailbox;
    DeskProgram program(application, Foundation{paths, settings, clock, random, mailbox});
    QObject::connect(&single, &platform::SingleDesk::raiseAsked, &program, &DeskProgram::raise);
    program.show();
    return QApplication::exec();
}

} // namespace frontpaw

#include "moc_DeskProgram.cpp"
