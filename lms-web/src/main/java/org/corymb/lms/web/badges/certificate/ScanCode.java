package org.corymb.lms.web.badges.certificate;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code of an address, as a black and white PNG. */
final class ScanCode {
    private static final int DOTS_PER_MODULE = 8;

    private ScanCode() {}

    /** @param address up to about 2,000 characters */
    static byte[] of(String address) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
            var code = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1, hints);
            var size = code.getWidth() * DOTS_PER_MODULE;
            var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
            for (var y = 0; y < size; y++) {
                for (var x = 0; x < size; x++) {
                    image.setRGB(x, y, code.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE) ? 0 : 0xffffff);
                }
            }
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "No code can hold this address: " + address.length() + " characters", tooLong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
