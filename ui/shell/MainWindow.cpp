#include "ui/shell/MainWindow.h"

#include "ui/clients/ClientsPage.h"
#include "ui/home/HomePage.h"
#include "ui/pets/ClientView.h"
#include "ui/preview/PreviewPhone.h"
#include "ui/schedule/BookingPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/ClinicStatus.h"
#include "ui/shell/DeskArea.h"
#include "ui/shell/FailurePage.h"
#include "ui/shell/TopBar.h"
#include "ui/signin/FlowView.h"
#include "ui/widgets/Announcer.h"
#include "ui/widgets/Rail.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/ShortcutSheet.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace frontpaw::ui {

MainWindow::MainWindow(Appearance& appearance, desk::SettingsSource& settings)
    : m_appearance(appearance)
    , m_settings(settings)
    , m_rail(new Rail)
    , m_top(new TopBar)
    , m_pages(new QStackedWidget)
    , m_home(new HomePage(m_top->box()))
    , m_desk(new DeskArea(m_home))
    , m_status(new ClinicStatus)
    , m_announcer(new Announcer(*this))
{
    setObjectName(u"mainWindow"_s);
    build();
    addKeys();
    retranslate();
    restorePlace();
    m_top->box().setFocus();
    connect(&m_second, &QTimer::timeout, this, &MainWindow::tick);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_pages->addWidget(m_desk);
    m_deskEntry = m_rail->addEntry(u"desk"_s, Icon::House);
    m_rail->setCurrent(m_deskEntry);

    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(3 * Theme::grid, 0, 3 * Theme::grid, 2 * Theme::grid);
    middle->setSpacing(Theme::grid);
    middle->addWidget(m_top);
    middle->addWidget(m_pages, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_rail);
    line->addLayout(column, 1);

    connect(m_rail, &Rail::chosen, this, [this](int entry) {
        if (entry == m_clientsEntry)
            showClients();
        else if (entry == m_settingsEntry)
            showSettings();
        else
            showHome();
    });
}

void MainWindow::restorePlace()
{
    constexpr QSize comfortable{1280, 800};
    const QByteArray place = QByteArray::fromBase64(m_settings.value(u"desk.window-geometry").toLatin1());
    if (place.isEmpty() || !restoreGeometry(place))
        resize(comfortable);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // a place that cannot be kept is no reason to stay open
    [[maybe_unused]] const auto kept =
        m_settings.set(u"desk.window-geometry", QString::fromLatin1(saveGeometry().toBase64()));
    QWidget::closeEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    const bool isHand = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ||
                        event->type() == QEvent::Wheel || event->type() == QEvent::TouchBegin;
    if (isHand && m_desk->current())
        m_desk->current()->noteActivity();
    return QWidget::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(m_services ? tr("%1 - Frontpaw").arg(m_services->facts.clinicName) : tr("Frontpaw"));
    m_rail->setEntryText(m_deskEntry, tr("Desk"));
    if (m_clientsEntry >= 0)
        m_rail->setEntryText(m_clientsEntry, tr("Clients"));
    if (m_settingsEntry >= 0)
        m_rail->setEntryText(m_settingsEntry, tr("Settings"));
}

void MainWindow::showOpening(desk::OpeningStep step)
{
    if (m_failure)
        showHome();
    m_status->showOpening(step);
}

void MainWindow::showFailure(const desk::OpeningFailure& failure)
{
    if (!m_failure) {
        m_failure = new FailurePage;
        m_pages->addWidget(m_failure);
        connect(m_failure, &FailurePage::tryAgainWanted, this, &MainWindow::openingWanted);
    }
    m_status->showOpening(desk::OpeningStep::Open);
    m_failure->show(failure);
    m_pages->setCurrentWidget(m_failure);
    m_failure->firstField().setFocus();
}

void MainWindow::showStart(QWidget* page)
{
    if (m_start)
        m_start->deleteLater();
    m_start = page;
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    m_status->showOpening(desk::OpeningStep::Open);
}

void MainWindow::open(DeskServices& services)
{
    m_services = &services;
    if (m_start)
        m_start->deleteLater();
    m_start = nullptr;
    m_pages->setCurrentWidget(m_desk);
    m_photos = std::make_unique<PetPhotos>();
    addRailEntries();
    m_status->open(services);
    if (services.facts.previewOutsideDemo)
        m_top->warnOfPreview();
    if (isAllowed(auth::Act::BookAppointment))
        m_top->showBooking();
    retranslate();
    connectDesk();
    m_desk->open(services, *m_photos);
    m_home->open(services);
    if (services.preview && isAllowed(auth::Act::SeeCodes)) {
        m_preview = new PreviewPhone(*services.preview, services, this);
        m_preview->showBeside();
    }
    // whoever uses a client's pages keeps the session awake
    windowHandle()->installEventFilter(this);
    m_second.start(1s);
}

void MainWindow::addRailEntries()
{
    if (isAllowed(auth::Act::SearchClients))
        m_clientsEntry = m_rail->addEntry(u"clients"_s, Icon::Users);
    m_settingsEntry = m_rail->addEntry(u"settings"_s, Icon::Settings);
}

void MainWindow::connectDesk()
{
    connect(m_home, &HomePage::fileWanted, this, &MainWindow::showFile);
    connect(m_home, &HomePage::announced, this, &MainWindow::announce);
    connect(m_desk, &DeskArea::announced, this, &MainWindow::announce);
    connect(m_desk, &DeskArea::currentChanged, this, [this] {
        showPage(m_desk);
        if (!m_desk->current())
            m_top->box().setFocus();
    });
    connect(m_top, &TopBar::bookingWanted, this, &MainWindow::showBooking);
    connect(&m_top->box(), &SearchBox::textEdited, this, [this](const QString& text) {
        if (!text.isEmpty() && !isHome())
            showHome();
    });
}

bool MainWindow::isAllowed(auth::Act act) const
{
    return m_services && auth::Rights::allows(m_services->facts.role, act);
}

bool MainWindow::isHome() const
{
    return m_pages->currentWidget() == m_desk && !m_desk->current();
}

void MainWindow::showPage(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    m_rail->setCurrent(page == m_clients || (page == m_file && m_fileFrom == m_clients) ? m_clientsEntry
                       : page == m_settingsPage                                         ? m_settingsEntry
                                                                                        : m_deskEntry);
}

void MainWindow::showHome()
{
    if (m_desk->current())
        m_desk->park();
    showPage(m_desk);
    m_top->box().setFocus();
}

void MainWindow::announce(const QString& sentence)
{
    m_announcer->announce(sentence);
}

void MainWindow::tick()
{
    m_desk->tick();
    constexpr int minute = 60;
    if (++m_ticks % minute != 0)
        return;
    m_home->refresh();
    m_status->refresh();
}

} // namespace frontpaw::ui
