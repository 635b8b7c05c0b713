/* Giving the terminal back on every exit, and the signals. Internal to CCurses. */
#ifndef LOTSE_RESTORE_H
#define LOTSE_RESTORE_H

#include <stdbool.h>

/* Notes the modes and the bytes that give the terminal back, and catches the signals. */
bool restore_prepare(bool is_ansi);

/* The terminal is given back: signals act as before. */
void restore_disarm(void);

/* Stops the process as Ctrl-Z does and returns when it is continued. */
void restore_stop(void);

#endif
