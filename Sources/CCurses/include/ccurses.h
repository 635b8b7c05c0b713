/* The part of ncurses and of the system that the terminal driver needs, without macros and global variables. */
#ifndef LOTSE_CCURSES_H
#define LOTSE_CCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Emphasis bits of a cell. */
enum { CC_BOLD = 1, CC_REVERSE = 2, CC_UNDERLINE = 4 };

/* What ended a wait; several can be set. */
enum { CC_INPUT = 1, CC_SIGNAL = 2, CC_CLOSED = 4 };

/* Terminal type: 1 known, 0 unknown or hard copy, -1 no terminal database. Reads TERM. */
int cc_terminal_type(void);

/* Whether the terminal of cc_terminal_type can place its cursor. */
bool cc_places_cursor(void);

/* Takes the locale of the environment for characters; true if it is UTF-8. */
bool cc_uses_utf8(void);

/* Switches to the alternate screen and takes over modes and signals; false if that failed. */
bool cc_open(void);

/* Clears, leaves the alternate screen, puts modes and signals back. Does nothing if not open. */
void cc_close(void);

/* The size of the window in cells. */
void cc_size(int *width, int *height);

/* Tells ncurses the size and has the whole screen painted next. */
void cc_resize(int width, int height);

/* Takes the modes again after others changed them, and has the whole screen painted next. */
void cc_retake(void);

/* Sets one cell: a spacing character and what combines with it. */
void cc_put(int row, int column, const uint32_t *scalars, int count, int style);

/* Sends what changed and leaves the hardware cursor at a place. */
void cc_flush(int row, int column);

/* What ends the process after a crash, once the terminal was given back; without it the signal does. Safe in a signal handler. */
void cc_set_crash_ending(void (*ending)(int number));

/* Waits for input, a signal or the time (-1: no limit). */
int cc_wait(int milliseconds);

/* Reads bytes; 0 or less if there is no more input. */
long cc_read(uint8_t *bytes, size_t size);

/* The signal that asks the program to end, 0 if none came. */
int cc_end_signal(void);

/* True once after the window got another size. */
bool cc_took_resize(void);

/* True once after a stop was asked for (Ctrl-Z). */
bool cc_took_stop(void);

/* True once after the process was continued. */
bool cc_took_continue(void);

/* Gives the terminal back, stops the process and takes the terminal again when it is continued. */
void cc_stop(void);

#endif
