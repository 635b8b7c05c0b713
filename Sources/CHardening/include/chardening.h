/* What the system can hold a process to: calls without wrapper, and a handler that runs after a crash. */
#ifndef LOTSE_CHARDENING_H
#define LOTSE_CHARDENING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Results below are 0 when it holds, HARDENING_NOT_TRIED before the first try, else the error number of the refusal. */
enum { HARDENING_NOT_TRIED = -1 };

/* No core file, no attaching of other processes of the same user, no memory files: PR_SET_DUMPABLE 0. */
int hardening_refuse_inspection(void);

/* Whether other processes of the same user may look into this one. */
bool hardening_is_open_to_inspection(void);

/* No program started from here can have more rights than this one: PR_SET_NO_NEW_PRIVS. */
int hardening_refuse_privileges(void);

/* Whether the system holds it to that. */
bool hardening_has_no_new_privileges(void);

/* Takes over the signals of a crash; before this, the Swift runtime prints registers and the memory they point to. */
int hardening_catch_crashes(void);

/* Whether the crash signals end in hardening_end_crashed, or in a handler of the program that was put before it. */
bool hardening_catches_crashes(void);

/* Writes one fixed line and ends the process with 70. May be called in a signal handler, after the terminal was given back. */
_Noreturn void hardening_end_crashed(int number);

/* The environment as the system keeps it: NULL at the end. NULL when it is empty. */
char **hardening_environment(void);

/* Has the kernel refuse new programs, new processes and sockets to all threads. Needs hardening_refuse_privileges. */
int hardening_filter_calls(void);

/* What hardening_filter_calls said. */
int hardening_filter_result(void);

/* The version of Landlock that the kernel offers; 0 when it offers none. */
int hardening_confinement_version(void);

/* Has the kernel refuse to write, create and remove files beneath anything but these paths, to all threads. Once it holds, further
   calls change nothing. */
int hardening_confine_writing(const char *const *paths, size_t count);

/* What hardening_confine_writing said. */
int hardening_confinement_result(void);

#endif
