#pragma once

#include "desk/PreviewInbox.h"
#include "desk/SettingsSource.h"

#include <QKeyEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

namespace frontpaw::ui {

class Appearance;

/// Walks through the main job in the real window by keys alone, as a receptionist would, and keeps a picture
/// of each step.
class Tour final : public QObject
{
    Q_OBJECT

public:
    /// `newPhone`: a number that nobody has.
    Tour(QWidget& window, const desk::PreviewInbox& inbox, Appearance& appearance,
         desk::SettingsSource& settings, QString newPhone, QString folder);

    void start();

Q_SIGNALS:
    /// `pictures` were kept; with a step's name, the tour could not go on from there.
    void finished(int pictures, const QString& stuckAt);

private:
    struct Step
    {
        QString picture;               ///< empty: none
        std::function<bool()> isReady; ///< before the picture
        std::function<void()> act;     ///< after it
    };

    void addSignIn();
    void addKnownClient();
    void addLooks();
    void fillProfile();
    void look();
    void takePicture(const QString& name);

    [[nodiscard]] bool shows(const char* objectName) const;
    void type(const QString& text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void send(QKeyEvent event) const;
    [[nodiscard]] bool shortcut(const QKeyEvent& event) const;
    void reach(const char* objectName) const;
    void setLook(QStringView name, const QString& value) const;
    [[nodiscard]] QString lastCode() const;
    [[nodiscard]] static QString another(QString code);

    QWidget& m_window;
    const desk::PreviewInbox& m_inbox;
    Appearance& m_appearance;
    desk::SettingsSource& m_settings;
    QString m_newPhone;
    QString m_folder;
    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    int m_pictures = 0;
    int m_looks = 0;   ///< at the step that is waited for
    int m_settled = 0; ///< looks since it was ready
    QTimer m_timer;
};

} // namespace frontpaw::ui
