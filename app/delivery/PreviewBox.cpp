#include "delivery/PreviewBox.h"

#include "PreviewBoxContent.h"
#include "base/Log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::delivery {

using desk::PreviewMessage;
using desk::PreviewOutcome;

namespace {

constexpr qint64 longestFile = 1 << 20;

bool makePrivateFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return QDir().mkpath(folder) &&
           QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool isOver(const BoxedMessage& boxed, Instant now)
{
    return boxed.expiresAt <= now;
}

bool isSeen(const BoxedMessage& boxed, Instant now)
{
    return boxed.visibleFrom <= now && !isOver(boxed, now);
}

} // namespace

PreviewBox::PreviewBox(QString file, const Sealer& sealer, DeskId desk, const Clock& clock)
    : m_file(std::move(file))
    , m_sealer(sealer)
    , m_clock(clock)
    , m_content(std::make_unique<PreviewBoxContent>())
{
    m_bound.add("preview.box").add(desk.bytes());
    const QString folder = QFileInfo(m_file).path();
    if (!makePrivateFolder(folder))
        qCWarning(lcDelivery) << "the preview phone has no folder";
    else
        m_watcher.addPath(folder); // not the file: each write puts a new one in its place

    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PreviewBox::refresh);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &PreviewBox::refresh);
    refresh();
}

PreviewBox::~PreviewBox() = default;

std::vector<PreviewMessage> PreviewBox::messages() const
{
    return m_shown;
}

PreviewOutcome PreviewBox::outcome() const
{
    return m_content->outcome;
}

void PreviewBox::setOutcome(PreviewOutcome outcome)
{
    if (outcome == m_content->outcome)
        return;
    if (!change([outcome](PreviewBoxContent& content) { content.outcome = outcome; }))
        qCWarning(lcDelivery) << "the preview phone's outcome could not be kept";
}

Result<void, PreviewBoxProblem> PreviewBox::put(PreviewMessage message, auth::ChallengeId challenge,
                                                Instant visibleFrom, Instant expiresAt)
{
    const bool kept = change([&](PreviewBoxContent& content) {
        content.messages.push_back({std::move(message), challenge, visibleFrom, expiresAt});
        if (content.messages.size() > most)
            content.messages.erase(content.messages.begin());
    });
    if (!kept)
        return failure(PreviewBoxProblem::Failed);
    return {};
}

void PreviewBox::forget(auth::ChallengeId challenge)
{
    const bool forgotten = change([challenge](PreviewBoxContent& content) {
        std::erase_if(content.messages,
                      [&](const BoxedMessage& boxed) { return boxed.challenge == challenge; });
    });
    if (!forgotten)
        qCWarning(lcDelivery) << "a message could not be taken off the preview phone";
}

void PreviewBox::refresh()
{
    PreviewBoxContent content = read();
    const Instant now = m_clock.trusted();
    const bool anyOver = std::ranges::any_of(content.messages,
                                             [now](const BoxedMessage& boxed) { return isOver(boxed, now); });
    if (!anyOver || !change([](PreviewBoxContent&) {}))
        take(std::move(content));
}

PreviewBoxContent PreviewBox::read() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return {};
    const auto plain = m_sealer.open(file.readAll(), m_bound);
    const auto content = plain ? PreviewBoxContent::decoded(*plain) : std::nullopt;
    if (!content)
        qCInfo(lcDelivery) << "the preview phone's file is of another desk, or damaged; it begins afresh";
    return content.value_or(PreviewBoxContent{});
}

bool PreviewBox::write(const PreviewBoxContent& content) const
{
    const auto sealed = m_sealer.seal(content.encoded(), m_bound);
    QSaveFile file(m_file);
    return sealed && file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(*sealed) == sealed->size() && file.commit();
}

/// Reads, changes and writes under a lock that processes share; codes that are over go each time.
template <class Change>
bool PreviewBox::change(Change change)
{
    constexpr int patience = 500;
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(patience))
        return false;
    PreviewBoxContent content = read();
    const Instant now = m_clock.trusted();
    std::erase_if(content.messages, [now](const BoxedMessage& boxed) { return isOver(boxed, now); });
    change(content);
    if (!write(content))
        return false;
    lock.unlock();
    take(std::move(content));
    return true;
}

void PreviewBox::take(PreviewBoxContent content)
{
    const PreviewOutcome outcomeBefore = m_content->outcome;
    const std::vector<PreviewMessage> shownBefore = std::move(m_shown);
    *m_content = std::move(content);

    m_shown.clear();
    const Instant now = m_clock.trusted();
    for (const BoxedMessage& boxed : m_content->messages) {
        if (isSeen(boxed, now))
            m_shown.push_back(boxed.message);
    }
    waitForNext();
    if (m_shown != shownBefore || m_content->outcome != outcomeBefore)
        Q_EMIT changed();
}

void PreviewBox::waitForNext()
{
    const Instant now = m_clock.trusted();
    Instant next = Instant::max();
    for (const BoxedMessage& boxed : m_content->messages) {
        for (const Instant moment : {boxed.visibleFrom, boxed.expiresAt}) {
            if (moment > now)
                next = std::min(next, moment);
        }
    }
    if (next == Instant::max())
        m_next.stop();
    else
        m_next.start(std::min<Milliseconds>(next - now + Milliseconds{1}, std::chrono::hours{1}));
}

} // namespace frontpaw::delivery
