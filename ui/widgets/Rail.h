#pragma once

#include "ui/theme/Icon.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace frontpaw::ui {

class RailButton;

/// The narrow column at the side of the window: the mark on top, then one entry for each page that works.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// `name` "desk" makes the object name "deskRailButton". Returns the entry's index.
    int addEntry(const QString& name, Icon icon);
    void setEntryText(int index, const QString& text);
    void setCurrent(int index);
    [[nodiscard]] int current() const;

signals:
    /// By the user.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();

    QVBoxLayout* m_column;
    QButtonGroup* m_entries;
};

} // namespace frontpaw::ui
