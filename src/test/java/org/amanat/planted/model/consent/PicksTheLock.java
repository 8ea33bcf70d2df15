package org.amanat.planted.model.consent;

/** Clears by reflection. */
public final class PicksTheLock {

    public ClearedStory clear() throws ReflectiveOperationException {
        var constructor = ClearedStory.class.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
