package org.amanat.ui.common.task;

/** Something that takes time, run off the window's thread. */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does it.
     *
     * @param running where to report how far it is and to ask whether it is still wanted
     * @throws org.amanat.model.problem.ProblemException for what a person can be told; anything else is a fault
     */
    T run(Running running) throws Exception;
}
