package org.corymb.lms.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} answers. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] {"corymb " + version.orElse("development"), "Java " + Runtime.version()};
    }
}
