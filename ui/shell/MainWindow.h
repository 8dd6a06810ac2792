#pragma once

#include "desk/Opening.h"
#include "desk/SettingsSource.h"
#include "ui/pets/PetPhotos.h"
#include "ui/shell/DeskServices.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QStackedWidget;

namespace frontpaw::ui {

class Announcer;
class Appearance;
class BookingPage;
class ClientView;
class ClientsPage;
class ClinicStatus;
class DeskArea;
class FailurePage;
class HomePage;
class PreviewPhone;
class Rail;
class SearchBox;
class SettingsPage;
class ShortcutSheet;
class TopBar;

/// The window of the desk. Made and shown without any service, so that it is there at once: the box takes
/// typing from the first moment. Composition then tells how the opening goes; the other pages are made when
/// they are first wanted.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Appearance& appearance, desk::SettingsSource& settings);
    ~MainWindow() override;

    void showOpening(desk::OpeningStep step);
    void showFailure(const desk::OpeningFailure& failure);
    /// Before the desk can be opened somebody has to fill this in. Takes `page`.
    void showStart(QWidget* page);
    void announce(const QString& sentence);
    /// What was typed meanwhile is searched. `services` outlives the window.
    void open(DeskServices& services);

Q_SIGNALS:
    /// On the page of a failed opening.
    void openingWanted();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void addKeys();
    void addRailEntries();
    void retranslate();
    void restorePlace();
    void connectDesk();
    void showPage(QWidget* page);
    void showHome();
    void showBooking();
    void showFile(const ClientId& client);
    void closeFile();
    void showClients();
    void showSettings();
    void showShortcuts();
    void dropCurrent();
    void goBack();
    void startBooking(const clinic::BookingIntention& booking);
    void tick();
    [[nodiscard]] bool isHome() const;
    [[nodiscard]] bool isAllowed(auth::Act act) const;

    Appearance& m_appearance;
    desk::SettingsSource& m_settings;
    DeskServices* m_services = nullptr;
    std::unique_ptr<PetPhotos> m_photos;
    QTimer m_second;
    int m_ticks = 0;

    Rail* m_rail;
    TopBar* m_top;
    QStackedWidget* m_pages;
    HomePage* m_home;
    DeskArea* m_desk;
    ClinicStatus* m_status;
    Announcer* m_announcer;
    FailurePage* m_failure = nullptr;
    QWidget* m_start = nullptr;
    BookingPage* m_booking = nullptr;
    ClientView* m_file = nullptr;
    QPointer<QWidget> m_fileFrom; ///< the page to go back to
    ClientsPage* m_clients = nullptr;
    SettingsPage* m_settingsPage = nullptr;
    ShortcutSheet* m_sheet = nullptr;
    PreviewPhone* m_preview = nullptr;
    int m_deskEntry = -1;
    int m_clientsEntry = -1;
    int m_settingsEntry = -1;
};

} // namespace frontpaw::ui
