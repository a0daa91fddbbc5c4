// The four overarching policies of IHE PCF: a consent may name them, they grant nothing by themselves.

Instance: policy-basic-normal
InstanceOf: OverarchingPolicy
Usage: #definition
Title: "Soins autorisés / Treatment permitted"
* url = "https://profiles.ihe.net/ITI/PCF/Policy-basic-normal"
* version = "1"
* status = #executed
* title = "Soins autorisés / Treatment permitted"
* subtitle = "Permit for clinicians authorised for treatment, nothing else."
* type = ContractKind#overarching-policy

Instance: policy-all-normal
InstanceOf: OverarchingPolicy
Usage: #definition
Title: "Tout usage autorisé / All authorised uses"
* url = "https://profiles.ihe.net/ITI/PCF/Policy-all-normal"
* version = "1"
* status = #executed
* title = "Tout usage autorisé / All authorised uses"
* subtitle = "Permit for all authorised uses."
* type = ContractKind#overarching-policy

Instance: policy-break-glass-only
InstanceOf: OverarchingPolicy
Usage: #definition
Title: "Urgence seulement / Break-glass only"
* url = "https://profiles.ihe.net/ITI/PCF/Policy-break-glass-only"
* version = "1"
* status = #executed
* title = "Urgence seulement / Break-glass only"
* subtitle = "Deny all but an authorised break-glass."
* type = ContractKind#overarching-policy

Instance: policy-deny
InstanceOf: OverarchingPolicy
Usage: #definition
Title: "Tout refusé / Deny all"
* url = "https://profiles.ihe.net/ITI/PCF/Policy-deny"
* version = "1"
* status = #executed
* title = "Tout refusé / Deny all"
* subtitle = "Deny all."
* type = ContractKind#overarching-policy
