#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QString>

#include <vector>

namespace frontpaw::desk {

/// What becomes of the next messages on the preview phone.
enum class PreviewOutcome { Deliver, Late, Never, NotOnWhatsApp, AccountRefused };

struct PreviewMessage
{
    QString to;      ///< E.164
    QString channel; ///< "preview"
    QString text;
    QString code;
    Instant at{};
    bool operator==(const PreviewMessage&) const = default;
};

/// The messages that the client's phone would show; at most 20, gone when their code is. Main thread.
class PreviewInbox : public QObject
{
    Q_OBJECT

public:
    /// Oldest first.
    [[nodiscard]] virtual std::vector<PreviewMessage> messages() const = 0;
    [[nodiscard]] virtual PreviewOutcome outcome() const = 0;
    virtual void setOutcome(PreviewOutcome outcome) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace frontpaw::desk
