#include "auth/ports/MessageSender.h"

#include "auth/ports/moc_MessageSender.cpp"
