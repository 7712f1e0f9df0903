package org.corymb.lms.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where an installation without a configured database server keeps everything. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:CORYMB_DATA:-data}",
            description = "The folder with the data (default: CORYMB_DATA, else ./data).")
    Path directory = Path.of("data");
}
