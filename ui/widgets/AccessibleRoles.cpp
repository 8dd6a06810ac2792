#include "ui/widgets/AccessibleRoles.h"

#include "ui/widgets/Announcer.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/StepTrail.h"

#include <QAccessibleWidget>

namespace frontpaw::ui {

namespace {

// A painted widget whose name says all of it.
class AccessiblePicture final : public QAccessibleWidget
{
public:
    AccessiblePicture(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}
    int childCount() const override { return 0; }
};

// Says how many digits are there, never which.
class AccessibleCode final : public QAccessibleWidget
{
public:
    explicit AccessibleCode(CodeField* field) : QAccessibleWidget(field, QAccessible::EditableText) {}
    int childCount() const override { return 0; }
    QString text(QAccessible::Text kind) const override
    {
        const auto* field = static_cast<const CodeField*>(widget());
        switch (kind) {
        case QAccessible::Value:
            return field->progressText();
        case QAccessible::Description: // some screen readers read no value of a text without a text interface
            return field->describedText();
        default:
            return QAccessibleWidget::text(kind);
        }
    }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.passwordEdit = true;
        return state;
    }
};

QAccessibleInterface* made(const QString&, QObject* object)
{
    if (auto* code = qobject_cast<CodeField*>(object))
        return new AccessibleCode(code);
    if (auto* announcer = qobject_cast<Announcer*>(object))
        return new AccessiblePicture(announcer, QAccessible::Notification);
    if (auto* avatar = qobject_cast<Avatar*>(object))
        return new AccessiblePicture(avatar, QAccessible::Graphic);
    if (qobject_cast<Pill*>(object) || qobject_cast<KeyHint*>(object) || qobject_cast<StepTrail*>(object))
        return new AccessiblePicture(static_cast<QWidget*>(object), QAccessible::StaticText);
    return nullptr;
}

} // namespace

void registerAccessibleRoles()
{
    static const bool once = [] {
        QAccessible::installFactory(made);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace frontpaw::ui
