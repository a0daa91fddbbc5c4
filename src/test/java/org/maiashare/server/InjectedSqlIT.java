package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is written into a search parameter stays a value: it finds nothing hidden. */
class InjectedSqlIT extends ServerTest {

  private static final String HELPER = "home-helper-lopes";
  private static final List<String> TYPES =
      List.of(
          "Condition", "AllergyIntolerance", "MedicationStatement", "RiskAssessment", "Consent");

  @Autowired ISearchParamRegistry parameters;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x' or '1'='1",
        "x') or true or ('1'='1",
        "0; set role maia_system; select '",
        "x\\' union select res_id from hfj_resource --",
        "%"
      })
  void noParameterTakesSql(String words) {
    for (String type : TYPES) {
      for (String parameter :
          parameters
              .getActiveSearchParams(type, SearchParamLookupContextEnum.SEARCH)
              .getSearchParamNames()) {
        Response answer = as(HELPER).queryParam(parameter, words).get("/" + type);
        assertThat(answer.statusCode()).as(type + "?" + parameter).isIn(200, 400);
        if (answer.statusCode() == 200) {
          assertThat(answer.jsonPath().getList("entry")).as(type + "?" + parameter).isNull();
        }
      }
    }
  }
}
