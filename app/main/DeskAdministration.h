#pragma once

#include "DeskOpener.h"
#include "Foundation.h"
#include "desk/DeskAdmin.h"
#include "platform/KeyBackup.h"

#include <QObject>

namespace frontpaw {

/// Does to a desk what is done from the outside. `desk` is null where none is open.
class DeskAdministration final : public QObject, public desk::DeskAdmin
{
    Q_OBJECT

public:
    DeskAdministration(const Foundation& foundation, OpenDesk* desk);
    ~DeskAdministration() override;

    [[nodiscard]] QFuture<Result<void, desk::AdminProblem>> initClinic(desk::NewClinic clinic) override;
    [[nodiscard]] QFuture<Result<void, desk::AdminProblem>> resetDemo() override;
    [[nodiscard]] QFuture<Result<void, desk::AdminProblem>> backUpKeys(QString file,
                                                                       SecretBytes passphrase) override;
    [[nodiscard]] QFuture<Result<void, desk::AdminProblem>> restoreKeys(QString file,
                                                                        SecretBytes passphrase) override;

private:
    using Done = Promise<void, desk::AdminProblem>;
    void openNew(std::optional<desk::NewClinic> clinic, const Done& done);

    Foundation m_foundation;
    OpenDesk* m_desk;
    platform::KeyBackup m_backup;
    std::unique_ptr<DeskOpener> m_opener;
    std::unique_ptr<desk::SecretStore> m_secrets;
    std::unique_ptr<platform::DeskKeyLoader> m_keyLoader;
};

} // namespace frontpaw
