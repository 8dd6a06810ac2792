#pragma once

#include <QObject>
#include <QTranslator>

class QApplication;

namespace frontpaw::ui {

/// The language of the running program: its sentences, its dates and numbers, the side it reads from. Every
/// widget is told by QEvent::LanguageChange. Owned by Composition. Main thread.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QApplication& application, QObject* parent = nullptr);

    /// "en", "hi", or "system" for what the machine speaks; what is not translated is English.
    void set(const QString& setting);
    /// "en" or "hi"
    [[nodiscard]] QString current() const { return m_current.isEmpty() ? QStringLiteral("en") : m_current; }

Q_SIGNALS:
    void changed();

private:
    QApplication& m_application;
    QTranslator m_translator;
    QString m_current; ///< empty before the first set()
};

} // namespace frontpaw::ui
