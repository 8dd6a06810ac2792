#include "desk/PreviewInbox.h"

#include "desk/moc_PreviewInbox.cpp"
