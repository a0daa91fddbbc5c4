package org.maiashare.server.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.RefusedException;

/**
 * The body of a request as JSON, with everything the client wrote. XML is read strictly and written
 * again: what FHIR does not know is refused while reading it.
 */
final class SentBodies {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final FhirContext fhir;

  SentBodies(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** The body of a request that carries one FHIR resource. */
  ObjectNode of(RequestDetails request, Resource resource) {
    EncodingEnum encoding = RestfulServerUtils.determineRequestEncodingNoDefault(request);
    byte[] body = request.loadRequestContents();
    if (encoding == null || body == null) {
      return of(resource);
    }
    Charset charset = request.getCharset();
    return of(new String(body, charset == null ? StandardCharsets.UTF_8 : charset), encoding);
  }

  /** A text as JSON. */
  ObjectNode of(String text, EncodingEnum encoding) {
    return encoding == EncodingEnum.JSON
        ? parse(text)
        : of(
            (Resource)
                encoding
                    .newParser(fhir)
                    .setParserErrorHandler(new StrictErrorHandler())
                    .parseResource(text));
  }

  /** A resource that no client sent as a whole, e.g. the result of a patch. */
  ObjectNode of(Resource resource) {
    return parse(fhir.newJsonParser().encodeResourceToString(resource));
  }

  private static ObjectNode parse(String text) {
    try {
      JsonNode tree = JSON.readTree(text);
      if (tree instanceof ObjectNode resource) {
        return resource;
      }
    } catch (JsonProcessingException e) {
      throw new RefusedException(Refusal.MALFORMED);
    }
    throw new RefusedException(Refusal.MALFORMED);
  }
}
