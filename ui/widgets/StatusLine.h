#pragma once

#include <QWidget>

class QHBoxLayout;

namespace frontpaw::ui {

class StatusItem;

/// The one quiet line at the bottom of the window: items at both ends, nothing that asks for attention.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// `name` "outbox" makes the object name "outboxStatus". The item is empty, thus hidden.
    StatusItem& addAtStart(const QString& name);
    StatusItem& addAtEnd(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_row;
    int m_atStart = 0;
};

} // namespace frontpaw::ui
