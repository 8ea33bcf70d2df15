package org.amanat.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;

/** That at most one class, with what is nested in it, calls a method. */
final class OneCaller extends ArchCondition<JavaClass> {

    private final String owner;
    private final String method;
    private final Set<String> callers = new TreeSet<>();

    private OneCaller(String owner, String method) {
        super("call " + method + " in one class only");
        this.owner = owner;
        this.method = method;
    }

    static OneCaller ofRunLater() {
        return new OneCaller("javafx.application.Platform", "runLater");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean calls = type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getName().equals(owner)
                                && call.getName().equals(method))
                || type.getMethodReferencesFromSelf().stream()
                        .anyMatch(reference ->
                                reference.getTargetOwner().getName().equals(owner)
                                        && reference.getName().equals(method));
        if (calls) {
            callers.add(type.getName().replaceFirst("\\$.*", ""));
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        if (callers.size() > 1) {
            callers.forEach(caller -> events.add(SimpleConditionEvent.violated(caller, caller + " calls " + method)));
        }
        callers.clear();
    }
}
