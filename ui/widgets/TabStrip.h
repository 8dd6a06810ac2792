#pragma once

#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QTabBar>

#include <optional>

namespace frontpaw::ui {

/// What one tab shows: "Ananya Rao  09:41".
struct TabLook
{
    std::optional<Icon> icon{};
    QString title{};
    QString secondary{}; ///< a step, or a countdown; not read aloud each time it changes
    bool operator==(const TabLook&) const = default;
};

/// Tabs with icon, title and a secondary text. Alt+1 to Alt+9 choose one from anywhere in the window. Stands
/// on a TabFrame. For the rest a QTabBar: currentChanged(), setCurrentIndex(), removeTab().
class TabStrip final : public QTabBar
{
    Q_OBJECT

public:
    /// `name` "clients" makes the object name "clientsTabs".
    explicit TabStrip(const QString& name, QWidget* parent = nullptr);

    int addTab(const TabLook& look);
    void setLook(int index, const TabLook& look);
    [[nodiscard]] TabLook look(int index) const;
    /// No tab is shown as the current one: the page under the strip belongs to none of them.
    void setParked(bool parked);
    [[nodiscard]] bool isParked() const { return m_parked; }

signals:
    /// By the user, also when it is the one that was current before parking.
    void chosen(int index);
    void parkedChanged();

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(int index);
    void paintTab(QPainter& painter, int index) const;
    [[nodiscard]] int naturalWidth(const TabLook& look) const;

    bool m_parked = false;
};

} // namespace frontpaw::ui

Q_DECLARE_METATYPE(frontpaw::ui::TabLook)
