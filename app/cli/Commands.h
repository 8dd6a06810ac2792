#pragma once

namespace frontpaw::cli {

class Call;

// One function per subcommand. Each ends by succeed() or fail(), now or from the event loop.

void otpSend(Call& call);
void otpResend(Call& call);
void otpVerify(Call& call);
void otpStatus(Call& call);
void otpList(Call& call);

void clientsCheck(Call& call);
void clientsList(Call& call);
void clientsShow(Call& call);
void clientsUpdate(Call& call);

void petsList(Call& call);
void petsAdd(Call& call);

void book(Call& call);
void signOut(Call& call);

void preview(Call& call);

void secretsSet(Call& call);
void secretsList(Call& call);
void secretsDelete(Call& call);

void keysBackup(Call& call);
void keysRestore(Call& call);

void clinicInit(Call& call);
void clinicSet(Call& call);
void clinicShow(Call& call);

void demoReset(Call& call);
void doctor(Call& call);

} // namespace frontpaw::cli
