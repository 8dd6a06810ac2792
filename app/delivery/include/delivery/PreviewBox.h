#pragma once

#include "auth/AuthIds.h"
#include "base/Clock.h"
#include "base/Ids.h"
#include "base/Result.h"
#include "base/Sealing.h"
#include "desk/PreviewInbox.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <memory>

namespace frontpaw::delivery {

struct PreviewBoxContent;

enum class PreviewBoxProblem { Failed };

/// The preview phone's messages, in one sealed file that every process of the desk reads and writes: what
/// `otp send` sends in a terminal turns up in the window. The one place outside guarded memory where a code
/// stands; it is gone when the code is. Main thread.
class PreviewBox final : public desk::PreviewInbox
{
public:
    static constexpr std::size_t most = 20;

    /// `file`: "preview.box" below the runtime folder, else in the data folder; its folder is made (0700).
    PreviewBox(QString file, const Sealer& sealer, DeskId desk, const Clock& clock);
    ~PreviewBox() override;

    [[nodiscard]] std::vector<desk::PreviewMessage> messages() const override;
    [[nodiscard]] desk::PreviewOutcome outcome() const override;
    void setOutcome(desk::PreviewOutcome outcome) override;

    /// Seen from `visibleFrom` on, gone at `expiresAt` (trusted time).
    [[nodiscard]] Result<void, PreviewBoxProblem>
    put(desk::PreviewMessage message, auth::ChallengeId challenge, Instant visibleFrom, Instant expiresAt);
    /// The challenge is over: used, burnt, replaced.
    void forget(auth::ChallengeId challenge);

    /// Looks at file and clock again. It does so by itself when the file changes, when a late message comes
    /// and when a code expires.
    void refresh();

private:
    [[nodiscard]] PreviewBoxContent read() const;
    [[nodiscard]] bool write(const PreviewBoxContent& content) const;
    template <class Change>
    bool change(Change change);
    void take(PreviewBoxContent content);
    void waitForNext();

    QString m_file;
    const Sealer& m_sealer;
    AssociatedData m_bound;
    const Clock& m_clock;
    std::unique_ptr<PreviewBoxContent> m_content;
    std::vector<desk::PreviewMessage> m_shown;
    QFileSystemWatcher m_watcher;
    QTimer m_next;
};

} // namespace frontpaw::delivery
