package org.corymb.lms.shared;

import org.springframework.core.task.TaskExecutor;

/**
 * Runs what follows from a fact before the next thing happens, for commands and the demo. Each task has a thread, and so
 * a transaction, of its own: on the caller's thread a listener would find a transaction that is already committed, and
 * what it publishes in turn would be heard by nobody.
 */
public final class InTurnExecutor implements TaskExecutor {

    /**
     * Returns when the task is done.
     *
     * @throws IllegalStateException when the caller is interrupted while it waits
     */
    @Override
    public void execute(Runnable task) {
        var thread = Thread.ofVirtual().name("in-turn").start(task);
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while what follows from a fact was done", interrupted);
        }
    }
}
