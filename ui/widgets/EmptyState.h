#pragma once

#include "ui/theme/Icon.h"

#include <QWidget>

namespace frontpaw::ui {

class Avatar;
class Button;
class Text;

/// What stands where nothing is yet: a drawing, what that means, and the one thing to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// `name` "noPets" makes the object names "noPetsEmpty", "noPetsButton".
    EmptyState(const QString& name, Icon icon, QWidget* parent = nullptr);

    /// `detail` may be empty.
    void setMessage(const QString& sentence, const QString& detail);
    /// Empty hides it.
    void setAction(const QString& action);
    [[nodiscard]] Button& action() const { return *m_action; }

signals:
    void actionTriggered();

private:
    Text* m_sentence;
    Text* m_detail;
    Button* m_action;
};

} // namespace frontpaw::ui
