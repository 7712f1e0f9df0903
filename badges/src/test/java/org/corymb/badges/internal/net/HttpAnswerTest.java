package org.corymb.badges.internal.net;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of servers, as RFC 9112 has them and otherwise. */
class HttpAnswerTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                OK + "Content-Length: 8\r\n\r\n12345678 and more",
                OK + "\r\n12345678",
                "HTTP/1.0 200\n\n12345678",
                OK + "Transfer-Encoding: Chunked\r\n\r\n3\r\n123\r\n5;name=value\r\n45678\r\n0\r\n\r\n",
                OK + "Content-Encoding: identity\r\ncontent-LENGTH : 8 \r\n\r\n12345678"
            })
    void readsABodyOfTheLongestLength(String answer) throws IOException {
        var read = read(answer);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).isEqualTo("12345678".getBytes(ISO_8859_1));
    }

    @Test
    void readsHeadersWhateverTheirCase() throws IOException {
        var read = read(OK + "Content-Type:  text/plain \r\nX: a:b\r\n\r\n");

        assertThat(read.header("content-type")).isEqualTo("text/plain");
        assertThat(read.header("x")).isEqualTo("a:b");
        assertThat(read.header("none")).isEmpty();
    }

    @Test
    void readsNoBodyOfOtherAnswers() throws IOException {
        var read = read("HTTP/1.1 404 Not Found\r\nContent-Length: 999\r\n\r\nfar too long");

        assertThat(read.status()).isEqualTo(404);
        assertThat(read.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/2 200 OK\\r\\n\\r\\n|does not answer in HTTP",
                "HTTP/1.1\\r\\n\\r\\n|does not answer in HTTP",
                "HTTP/1.1 600 x\\r\\n\\r\\n|does not answer in HTTP",
                "HTTP/1.1 20 x\\r\\n\\r\\n|does not answer in HTTP",
                "ICY 200 OK\\r\\n\\r\\n|does not answer in HTTP",
                "HTTP/1.1 200 OK\\r\\n: no name\\r\\n\\r\\n|answers with headers that are not accepted",
                "HTTP/1.1 200 OK\\r\\nno colon\\r\\n\\r\\n|answers with headers that are not accepted",
                "HTTP/1.1 200 OK\\r\\nContent-Encoding: gzip\\r\\n\\r\\n|answers compressed, which was not asked for",
                "HTTP/1.1 200 OK\\r\\nContent-Length: 9\\r\\n\\r\\n123456789|answers with more than 8 bytes",
                "HTTP/1.1 200 OK\\r\\nContent-Length: -1\\r\\n\\r\\n1|answers with more than 8 bytes",
                "HTTP/1.1 200 OK\\r\\n\\r\\n123456789|answers with more than 8 bytes",
                "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n9\\r\\n123456789\\r\\n0\\r\\n|answers with more than 8 bytes",
                "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n5\\r\\n12345\\r\\n4\\r\\n6789\\r\\n0\\r\\n|answers with more than 8 bytes",
                "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nx\\r\\n|answers with more than 8 bytes"
            })
    void refusesOtherAnswers(String answer, String why) {
        assertThatThrownBy(() -> read(answer.replace("\\r\\n", "\r\n")))
                .isInstanceOf(RefusedFetch.class)
                .hasMessage(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK",
                OK + "X: y\r\n",
                OK + "Content-Length: 5\r\n\r\n1234",
                OK + "Transfer-Encoding: chunked\r\n\r\n5\r\n1234",
                OK + "Transfer-Encoding: chunked\r\n\r\n2\r\n1234\r\n0\r\n\r\n",
                OK + "Transfer-Encoding: chunked\r\n\r\n2\r\n12\r\n"
            })
    void refusesAnswersThatAreCutOff(String answer) {
        assertThatThrownBy(() -> read(answer)).isInstanceOf(EOFException.class);
    }

    @Test
    void readsSoManyHeadersAndSoLongALineAndNoMore() throws IOException {
        var headers = new StringBuilder(OK);
        for (int i = 0; i < 101; i++) {
            headers.append('h').append(i).append(": x\r\n");
        }
        assertThat(read(headers + "\r\n").header("h100")).isEqualTo("x");
        assertThatThrownBy(() -> read(headers + "one: more\r\n\r\n"))
                .hasMessage("answers with headers that are not accepted");

        var line = "h: " + "x".repeat(8192 - 3);
        assertThat(read(OK + line + "\r\n\r\n").header("h")).hasSize(8189);
        assertThatThrownBy(() -> read(OK + line + "x\r\n\r\n")).isInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.0.3.0",
                "192.88.98.255",
                "192.88.100.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "198.51.99.255",
                "198.51.101.0",
                "203.0.112.255",
                "203.0.114.0",
                "223.255.255.255",
                "2000::1",
                "2001:200::",
                "2001:db7:ffff::",
                "2001:db9::",
                "2003::",
                "3ffe:ffff::",
                "3fff:1000::"
            })
    void addressesOfTheOpenInternet(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.255",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.255.255",
                "198.18.0.0",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "1fff::1",
                "2001::1",
                "2001:1ff:ffff::",
                "2001:db8::1",
                "2002::1",
                "2002:ffff::",
                "3fff::1",
                "3fff:fff:ffff::",
                "5f00::1",
                "4000::1",
                "fc00::1",
                "fe80::1",
                "ff02::1"
            })
    void addressesOfOtherNetworks(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    private static HttpAnswer read(String answer) throws IOException {
        return HttpAnswer.read(new ByteArrayInputStream(answer.getBytes(ISO_8859_1)), 8);
    }
}
