package org.corymb.lms.web.operations;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/** Starts the jobs when everything else stands, and stops them after the pages and before the database. */
final class RunningJobs implements SmartLifecycle {

    private final Scheduler scheduler;
    private volatile boolean running;

    RunningJobs(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Lower than the phases of the web server, so that requests end first. */
    @Override
    public int getPhase() {
        return 0;
    }
}
