/* Doing something in every thread, for what the kernel holds a single thread to. */
#ifndef LOTSE_HARDENING_THREADS_H
#define LOTSE_HARDENING_THREADS_H

/* Has each other thread of this process call `action` in a signal handler, and waits for it; threads that come meanwhile
   included. 0, the error number that an action gave, or that of what else went wrong. */
int hardening_in_other_threads(int (*action)(void));

#endif
