package org.amanat.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** That the package of a class has a {@code package-info.java} with {@link NullMarked}. */
final class LiveInMarkedPackages extends ArchCondition<JavaClass> {

    private LiveInMarkedPackages() {
        super("live in packages that are @NullMarked");
    }

    static LiveInMarkedPackages liveInMarkedPackages() {
        return new LiveInMarkedPackages();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(type, marked, type.getName() + " lives in a package without @NullMarked"));
    }
}
