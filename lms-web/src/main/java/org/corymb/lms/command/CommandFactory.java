package org.corymb.lms.command;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each command the way to start Spring, when its constructor asks for it. */
record CommandFactory(Launch launch) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Launch.class) {
                return type.cast(constructor.newInstance(launch));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
