import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attribute;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.attribute.SignatureAttribute;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the annotations off the components of compiled records, in place. The JVM takes a changed class for another record
 * when they stand elsewhere in its constants, and refuses it; records with them could not be measured.
 */
class PlainRecords {
    public static void main(String[] folder) throws IOException {
        try (var files = Files.walk(Path.of(folder[0]))) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(PlainRecords::plain);
        }
    }

    private static void plain(Path file) {
        try {
            var model = ClassFile.of().parse(file);
            if (model.findAttribute(Attributes.record()).isPresent()) {
                Files.write(file, ClassFile.of().transformClass(model, (builder, element) -> {
                    if (element instanceof RecordAttribute record) {
                        builder.with(RecordAttribute.of(
                                record.components().stream().map(PlainRecords::plain).toList()));
                    } else {
                        builder.with(element);
                    }
                }));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordComponentInfo plain(RecordComponentInfo component) {
        return RecordComponentInfo.of(
                component.name(),
                component.descriptor(),
                component.attributes().stream()
                        .filter(SignatureAttribute.class::isInstance)
                        .toArray(Attribute<?>[]::new));
    }
}
