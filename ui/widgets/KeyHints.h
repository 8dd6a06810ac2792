#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace frontpaw::ui {

/// One shortcut and what it does.
struct KeyMeaning
{
    QString keys{};    ///< as on the keyboard: "Alt+R"
    QString meaning{}; ///< "send again"
};

/// A row of shortcuts that wraps, under a page.
class KeyHints final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHints(QWidget* parent = nullptr);

    void setHints(const QList<KeyMeaning>& hints);
};

} // namespace frontpaw::ui
