#include "ui/tour/Tour.h"

#include "ui/shell/Appearance.h"

#include "desk/SettingsSource.h"

#include <QApplication>
#include <QDir>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace frontpaw::ui {

namespace {

constexpr auto lookEvery = 20ms;
constexpr int looksToSettle = 15; ///< fades are over by then
constexpr int looksAtMost = 1500; ///< half a minute

} // namespace

Tour::Tour(QWidget& window, const desk::PreviewInbox& inbox, Appearance& appearance,
           desk::SettingsSource& settings, QString newPhone, QString folder)
    : m_window(window)
    , m_inbox(inbox)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_newPhone(std::move(newPhone))
    , m_folder(std::move(folder))
{
    addSignIn();
    addKnownClient();
    addLooks();
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    QDir().mkpath(m_folder);
    m_timer.start();
}

void Tour::addSignIn()
{
    const auto home = [this] { return shows("homePage"); };
    const auto profile = [this] { return shows("profilePage"); };
    m_steps = {
        {u"home"_s, home, [this] { type(u"rao"_s); }},
        {u"search"_s, home,
         [this] {
             press(Qt::Key_Escape);
             type(m_newPhone);
             press(Qt::Key_Return);
         }},
        {u"code"_s, [this] { return shows("codePage") && !lastCode().isEmpty(); },
         [this] { type(another(lastCode())); }},
        {u"wrong-code"_s, [this] { return shows("codePage"); },
         [this] {
             type(lastCode());
             press(Qt::Key_Return);
         }},
        {u"profile"_s, profile, [this] { fillProfile(); }},
        {u"profile-filled"_s, profile, [this] { press(Qt::Key_Return); }},
        {u"my-first-pet"_s, [this] { return shows("myPetsPage"); }, [this] { press(Qt::Key_F3); }},
    };
}

void Tour::addKnownClient()
{
    m_steps.insert(
        m_steps.end(),
        {
            {{}, [this] { return shows("homePage"); }, [this] { type(u"9196"_s); }},
            {u"found-by-last-digits"_s, [this] { return shows("hitsList"); },
             [this] { press(Qt::Key_Return); }},
            {u"code-for-a-known-client"_s, [this] { return shows("codePage") && !lastCode().isEmpty(); },
             [this] { type(lastCode()); }},
            {u"my-pets"_s, [this] { return shows("myPetsPage"); }, [this] { press(Qt::Key_F2); }},
            {u"book"_s, [this] { return shows("bookingPage"); }, [this] { press(Qt::Key_Escape); }},
        });
}

void Tour::addLooks()
{
    const auto always = [] { return true; };
    m_steps.insert(m_steps.end(),
                   {
                       {{}, always, [this] { setLook(u"desk.theme", u"dark"_s); }},
                       {u"dark"_s, always, [this] { setLook(u"desk.theme", u"high-contrast"_s); }},
                       {u"high-contrast"_s, always,
                        [this] {
                            setLook(u"desk.theme", u"light"_s);
                            setLook(u"desk.language", u"hi"_s);
                        }},
                       {u"hindi"_s, always, [this] { press(Qt::Key_F1); }},
                       {u"shortcuts"_s, always, [this] { setLook(u"desk.language", u"en"_s); }},
                   });
}

void Tour::fillProfile()
{
    type(u"Ishaan"_s);
    reach("lastNameEdit");
    type(u"Bhatt"_s);
    reach("careCheck");
    press(Qt::Key_Space);
    reach("petNameEdit");
    type(u"Laddu"_s);
    reach("petSpeciesChoice");
    press(Qt::Key_Down);
    reach("petNameEdit");
}

void Tour::look()
{
    const Step& step = m_steps[m_next];
    if (++m_looks > looksAtMost) {
        m_timer.stop();
        takePicture(u"stuck"_s);
        Q_EMIT finished(m_pictures, step.picture.isEmpty() ? QString::number(m_next) : step.picture);
        return;
    }
    m_settled = step.isReady() ? m_settled + 1 : 0;
    if (m_settled < looksToSettle)
        return;
    if (!step.picture.isEmpty())
        takePicture(step.picture);
    step.act();
    m_looks = 0;
    m_settled = 0;
    if (++m_next < m_steps.size())
        return;
    m_timer.stop();
    Q_EMIT finished(m_pictures, {});
}

void Tour::takePicture(const QString& name)
{
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder).arg(m_pictures + 1, 2, 10, QChar(u'0')).arg(name);
    if (m_window.grab().save(file))
        ++m_pictures;
}

bool Tour::shows(const char* objectName) const
{
    const auto parts = m_window.findChildren<QWidget*>(QString::fromLatin1(objectName));
    return std::ranges::any_of(parts, [](const QWidget* part) { return part->isVisible(); });
}

void Tour::type(const QString& text) const
{
    for (const QChar letter : text)
        send(QKeyEvent(QEvent::KeyPress, 0, Qt::NoModifier, letter));
}

void Tour::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    const QString text = key == Qt::Key_Return ? u"\r"_s : key == Qt::Key_Space ? u" "_s : QString();
    send(QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    send(QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
}

/// As the window system would: a shortcut first, else whoever has the focus.
void Tour::send(QKeyEvent event) const
{
    QWidget* target = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
    if (event.type() == QEvent::KeyPress) {
        QKeyEvent override(QEvent::ShortcutOverride, event.key(), event.modifiers(), event.text());
        override.ignore();
        QCoreApplication::sendEvent(target, &override);
        if (!override.isAccepted() && shortcut(event))
            return;
    }
    QCoreApplication::sendEvent(target, &event);
}

bool Tour::shortcut(const QKeyEvent& event) const
{
    const QKeySequence wanted(event.keyCombination());
    for (auto* candidate : m_window.findChildren<QShortcut*>()) {
        const auto* owner = qobject_cast<const QWidget*>(candidate->parent());
        if (candidate->isEnabled() && candidate->key() == wanted && owner && owner->isVisible()) {
            Q_EMIT candidate->activated();
            return true;
        }
    }
    return false;
}

void Tour::reach(const char* objectName) const
{
    constexpr int controlsAtMost = 60;
    const QString name = QString::fromLatin1(objectName);
    for (int i = 0; i < controlsAtMost; ++i) {
        if (m_window.focusWidget() && m_window.focusWidget()->objectName() == name)
            return;
        press(Qt::Key_Tab);
    }
}

void Tour::setLook(QStringView name, const QString& value) const
{
    if (m_settings.set(name, value))
        m_appearance.apply();
}

QString Tour::lastCode() const
{
    const auto messages = m_inbox.messages();
    return messages.empty() ? QString() : messages.back().code;
}

QString Tour::another(QString code)
{
    code[0] = code[0] == u'9' ? u'0' : QChar(code[0].unicode() + 1);
    return code;
}

} // namespace frontpaw::ui

#include "ui/tour/moc_Tour.cpp"
