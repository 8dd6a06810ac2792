// What the window does when another page is wanted: by key, rail, or from a page.

#include "ui/shell/MainWindow.h"

#include "clinic/Schedule.h"
#include "ui/clients/ClientsPage.h"
#include "ui/home/HomePage.h"
#include "ui/pets/ClientView.h"
#include "ui/schedule/BookingPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/DeskArea.h"
#include "ui/shell/Shortcuts.h"
#include "ui/shell/TopBar.h"
#include "ui/signin/FlowView.h"
#include "ui/widgets/SearchBox.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

bool isPrintable(const QKeyEvent& event)
{
    const bool plain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    return plain && !event.text().isEmpty() && event.text().front().isPrint() &&
           !event.text().front().isSpace();
}

} // namespace

void MainWindow::addKeys()
{
    const auto add = [this](const QKeySequence& key, void (MainWindow::*verb)()) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, verb);
    };
    add(Qt::Key_F1, &MainWindow::showShortcuts);
    add(Qt::Key_F2, &MainWindow::showBooking);
    add(Qt::Key_F3, &MainWindow::showHome);
    add(Qt::Key_F4, &MainWindow::showClients);
    add(Qt::Key_F8, &MainWindow::showSettings);
    add(QKeySequence(Qt::CTRL | Qt::Key_W), &MainWindow::dropCurrent);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return goBack();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (isEnter && button && !button->isCheckable())
        return button->click();
    if (isHome() && isPrintable(*event)) {
        QLineEdit& edit = m_top->box().edit();
        edit.setFocus();
        QCoreApplication::sendEvent(&edit, event);
        return;
    }
    QWidget::keyPressEvent(event);
}

void MainWindow::goBack()
{
    QWidget* page = m_pages->currentWidget();
    if (page == m_file) {
        if (!m_file->goBack())
            closeFile();
    } else if (page != m_desk) {
        showHome();
    } else if (FlowView* flow = m_desk->current()) {
        if (!flow->goBack())
            showHome();
    } else {
        m_top->box().clear();
    }
}

void MainWindow::showBooking()
{
    if (!isAllowed(auth::Act::BookAppointment))
        return;
    if (m_pages->currentWidget() == m_file)
        return m_file->book();
    if (m_pages->currentWidget() == m_desk && m_desk->current() && m_desk->current()->book())
        return;
    if (!m_booking) {
        m_booking = new BookingPage(*m_services);
        m_pages->addWidget(m_booking);
        connect(m_booking, &BookingPage::chosen, this, &MainWindow::startBooking);
        connect(m_booking, &BookingPage::announced, this, &MainWindow::announce);
        connect(m_booking, &BookingPage::leaveWanted, this, &MainWindow::showHome);
    }
    const auto* hit = m_home->chosenHit();
    m_booking->start(hit ? hit->name : QString());
    showPage(m_booking);
    m_booking->firstField().setFocus();
}

void MainWindow::startBooking(const clinic::BookingIntention& booking)
{
    const auth::Intention intention{booking.encoded()};
    if (m_home->startWith(intention))
        return showPage(m_desk);
    auth::SignInFlow* flow = m_services->flows.start(intention);
    if (!flow)
        return announce(tr("Nine sign-ins are open. Finish or drop one of them first."));
    flow->typeNumber(m_top->box().text());
    showPage(m_desk);
}

void MainWindow::showFile(const ClientId& client)
{
    if (m_file)
        closeFile();
    ClientContext context;
    context.client = client;
    context.actor = m_services->facts.actor;
    context.level = auth::Level::Staff;
    m_fileFrom = m_pages->currentWidget();
    m_file = new ClientView(context, *m_services, *m_photos);
    connect(m_file, &ClientView::leaveWanted, this, &MainWindow::closeFile);
    connect(m_file, &ClientView::announced, this, &MainWindow::announce);
    m_pages->addWidget(m_file);
    showPage(m_file);
    m_file->firstField().setFocus();
}

void MainWindow::closeFile()
{
    QWidget* file = std::exchange(m_file, nullptr);
    if (m_fileFrom && m_fileFrom == m_clients)
        showClients();
    else
        showHome();
    m_pages->removeWidget(file);
    file->deleteLater();
}

void MainWindow::showClients()
{
    if (!isAllowed(auth::Act::SearchClients))
        return;
    if (!m_clients) {
        m_clients = new ClientsPage(*m_services);
        m_pages->addWidget(m_clients);
        connect(m_clients, &ClientsPage::fileWanted, this, &MainWindow::showFile);
    }
    showPage(m_clients);
    m_clients->firstField().setFocus();
}

void MainWindow::showSettings()
{
    if (!m_services)
        return;
    if (!m_settingsPage) {
        m_settingsPage = new SettingsPage(m_appearance, m_settings, *m_services);
        m_pages->addWidget(m_settingsPage);
    }
    showPage(m_settingsPage);
    m_settingsPage->firstField().setFocus();
}

void MainWindow::dropCurrent()
{
    auth::SignInFlow* flow = m_services ? m_services->flows.current() : nullptr;
    if (!flow || m_pages->currentWidget() != m_desk)
        return;
    if (flow->state().step == auth::SignInState::Step::SignedIn)
        flow->signOut();
    else
        m_services->flows.drop(flow);
}

void MainWindow::showShortcuts()
{
    if (!m_sheet)
        m_sheet = new ShortcutSheet(*this);
    m_sheet->setTitle(tr("Keys"));
    m_sheet->setGroups(Shortcuts::all());
    m_sheet->open();
}

} // namespace frontpaw::ui
