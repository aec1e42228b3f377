/**
 * 公共信用数据标准 1.0.0（national） / Data standard of public credit. Generated; do not edit.
 */

/** 日期 / Day: `2024-03-01`; 2099-12-31: 长期 / without end. */
export type Day = string;

/** 金额 / Amount: 十进制文本 / a decimal as a text: `"0.2"`. */
export type Decimal = string;

/** 开放的代码表可以有其他值 / An open code list may have others. */
export type OtherCode = string & {};

/** 列入经营异常名录原因 / Reasons of entry in the list of abnormal operation */
export type AbnormalListingReasonCode =
  | "report-not-filed" // 未依照规定的期限公示年度报告 / Annual report not published in time
  | "information-not-published" // 未在责令的期限内公示有关企业信息 / Information not published in the time ordered
  | "false-information" // 公示企业信息隐瞒真实情况、弄虚作假 / Published information hides the truth
  | "unreachable" // 通过登记的住所（经营场所）无法联系 / Not found at the registered address
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 移出经营异常名录原因 / Reasons of removal from the list of abnormal operation */
export type AbnormalRemovalReasonCode =
  | "report-filed" // 已补报年度报告并公示 / Annual report filed and published
  | "information-published" // 已履行公示义务 / Information published
  | "information-corrected" // 已更正公示信息 / Published information corrected
  | "reachable" // 依法变更住所或者可以重新取得联系 / Address changed or found again
  | "listing-wrong" // 列入错误 / Listing was wrong
  | "deregistered" // 主体注销 / Subject deregistered
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 验收结论 / Results of acceptance */
export type AcceptanceResultCode =
  | "passed" // 合格 / Passed
  | "passed-after-correction" // 整改后合格 / Passed after correction
  | "failed" // 不合格 / Failed
  | "pending" // 未验收 / Not yet inspected
  ;

/** 行政裁决纠纷类别 / Disputes that authorities adjudicate */
export type AdjudicatedDisputeCode =
  | "ownership" // 自然资源权属争议 / Rights to natural resources
  | "intellectual-property" // 知识产权侵权和补偿争议 / Infringement and compensation of intellectual property
  | "government-procurement" // 政府采购活动争议 / Government procurement
  | "compensation" // 补偿争议 / Compensation
  | "environment" // 环境污染损害赔偿争议 / Damage by pollution
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 行政裁决结果 / Results of an administrative adjudication */
export type AdjudicationResultCode =
  | "for-applicant" // 支持申请人请求 / For the applicant
  | "partly-for-applicant" // 部分支持申请人请求 / Partly for the applicant
  | "dismissed" // 驳回申请人请求 / Dismissed
  | "settled" // 调解 / Settled by mediation
  | "withdrawn" // 撤回申请 / Withdrawn
  | OtherCode
  ;

/** 年度检查方式 / Kinds of yearly report */
export type AnnualReportKindCode =
  | "annual-inspection" // 年检 / Annual inspection
  | "civil-affairs-inspection" // 社会组织年检 / Annual inspection of social organisations
  | "annual-report" // 年报 / Annual report
  ;

/** 年检、年报结果 / Results of a yearly report */
export type AnnualReportResultCode =
  | "passed" // 合格 / Passed
  | "basically-passed" // 基本合格 / Basically passed
  | "failed" // 不合格 / Failed
  | "not-inspected" // 未参检 / Not presented for inspection
  | "filed" // 已报送 / Filed
  | "filed-late" // 逾期补报 / Filed late
  | "not-filed" // 未报送 / Not filed
  | OtherCode
  ;

/** 民主评议答案 / Answers in an appraisal of conduct */
export type AppraisalAnswerCode =
  | "satisfied" // 满意 / Satisfied
  | "fairly-satisfied" // 基本满意 / Fairly satisfied
  | "dissatisfied" // 不满意 / Dissatisfied
  | "no-opinion" // 不了解 / No opinion
  | OtherCode
  ;

/** 仲裁结果 / Results of an arbitration */
export type ArbitralResultCode =
  | "for-claimant" // 支持仲裁请求 / For the claimant
  | "partly-for-claimant" // 部分支持仲裁请求 / Partly for the claimant
  | "dismissed" // 驳回仲裁请求 / Dismissed
  | "settled" // 调解 / Settled by mediation
  | "withdrawn" // 撤回仲裁申请 / Withdrawn
  | OtherCode
  ;

/** 仲裁类别 / Kinds of arbitration */
export type ArbitrationKindCode =
  | "commercial" // 商事 / Commercial
  | "labour" // 劳动 / Labour
  | "personnel" // 人事 / Personnel
  | "rural-land" // 农村土地承包 / Rural land contracts
  | OtherCode
  ;

/** 仲裁当事人地位 / Positions in an arbitration */
export type ArbitrationPartyCode =
  | "applicant" // 申请人 / Applicant
  | "respondent" // 被申请人 / Respondent
  | "third-party" // 第三人 / Third party
  ;

/** 考核等次 / Grades of an assessment */
export type AssessmentGradeCode =
  | "excellent" // 优秀 / Excellent
  | "good" // 良好 / Good
  | "passed" // 合格 / Passed
  | "failed" // 不合格 / Failed
  | OtherCode
  ;

/** 考核指标 / Indicators of an assessment */
export type AssessmentIndicatorCode =
  | "timely" // 及时率 / Timeliness
  | "complete" // 完整率 / Completeness
  | "accurate" // 准确率 / Accuracy
  | "accepted" // 有效入库率 / Share accepted
  | "late" // 迟报率 / Share late
  | "missing" // 瞒报率 / Share not reported
  | "compliant" // 合规率 / Compliance
  | OtherCode
  ;

/** 社会组织状态 / States of an association */
export type AssociationStateCode =
  | "active" // 正常 / Active
  | "deregistered" // 注销 / Deregistered
  | "revoked" // 撤销登记 / Registration revoked
  | "suspended" // 停止活动 / Suspended
  | "banned" // 取缔 / Banned
  | OtherCode
  ;

/** 公开范围 / Audiences */
export type AudienceCode =
  | "public" // 社会公开 / Public
  | "shared" // 政务共享 / Shared among authorities
  | "authorised" // 授权查询 / With authorisation
  | "self" // 本人查询 / The subject itself
  ;

/** 授权方式 / Forms of authorisation */
export type AuthorisationFormCode =
  | "written" // 书面授权 / In writing
  | "electronic" // 电子授权 / Electronic
  | "on-site" // 现场授权 / On the spot
  | "contract-clause" // 合同条款授权 / By a clause of a contract
  | OtherCode
  ;

/** 授权查询的信息类型 / Record types of an authorisation */
export type AuthorisedRecordTypeCode =
  | "all" // 全部 / All record types
  | "administrative-confirmation" // 行政确认信息 / Administrative confirmation
  | "administrative-adjudication" // 行政裁决信息 / Administrative adjudication
  | "administrative-coercion" // 行政强制信息 / Administrative coercion
  | "environment-rating" // 环境信用评价信息 / Environment credit rating
  | "administrative-fee" // 行政收费 / Administrative fee
  | "inspection" // 监督检查信息 / Inspection
  | "product-quality" // 产品质量监督抽查信息 / Product quality check
  | "wage-arrears" // 拖欠工资信息 / Wage arrears
  | "administrative-licence" // 行政许可信息 / Administrative licence
  | "administrative-benefit" // 行政给付信息 / Administrative benefit
  | "administrative-compensation" // 行政补偿信息 / Administrative compensation
  | "administrative-levy" // 其他行政征收信息 / Other administrative levy
  | "administrative-penalty" // 行政处罚信息 / Administrative penalty
  | "qualification" // 资质登记信息 / Qualification
  | "qualification-termination" // 资质注（撤、吊）销信息 / Qualification termination
  | "association-membership" // 会员与行业自律信息 / Association membership
  | "industry-appraisal" // 行业评优与产品创优信息 / Industry appraisal
  | "traffic-record" // 交通违法与失信信息 / Traffic record
  | "volunteer-service" // 志愿服务等公益信息 / Volunteer service
  | "conduct-record" // 家庭、职业、社会道德表现信息 / Conduct in family, work and society
  | "education" // 学历学位信息 / Education
  | "exam-misconduct" // 考试、学术失信信息 / Misconduct in examinations and research
  | "citizen-evaluation" // 公民信用评价信息 / Evaluation of a citizen
  | "person-identity" // 个人身份信息 / Person's identity
  | "occupation" // 职业信息 / Occupation
  | "legal-representative-role" // 法定代表人任职信息 / Role of legal representative
  | "professional-qualification" // 职业（执业）资格信息 / Professional qualification
  | "professional-title" // 职称信息 / Professional title
  | "social-insurance-participation" // 社会保险参保信息 / Participation in social insurance
  | "housing-record" // 房屋租售与公共住房信息 / Housing record
  | "credit-commitment" // 信用承诺信息 / Credit commitment
  | "commitment-fulfilment" // 承诺履行信息 / Fulfilment of a commitment
  | "community-appraisal" // 社区诚信评比信息 / Community appraisal
  | "community-conduct" // 社区诚信行为信息 / Community conduct
  | "complaint" // 投诉举报信息 / Complaint
  | "housing-fund" // 住房公积金缴存信息 / Housing fund contribution
  | "social-insurance-contribution" // 社会保险参保缴费信息 / Social insurance contribution
  | "utility-payment" // 公用事业缴费信息 / Utility payment
  | "credit-guarantee" // 信用担保信息 / Guarantee
  | "loan-credit" // 信贷信息 / Loan or credit
  | "loan-default" // 逃废债与逾期信息 / Overdue or evaded debt
  | "credit-rating" // 企业信用评级与颁证信息 / Credit rating and certificate
  | "public-credit-evaluation" // 公共信用综合评价信息 / Public credit evaluation
  | "government-body" // 机关（单位）职能信息 / Government body
  | "civil-servant-record" // 公务员诚信信息 / Civil servant record
  | "government-commitment-breach" // 政府违约失信信息 / Government commitment breach
  | "supervision-class" // 分类监管等级 / Supervision class
  | "conduct-appraisal" // 民主评议政风行风 / Conduct appraisal
  | "efficiency-inspection" // 行政效能监察 / Efficiency inspection
  | "government-disclosure" // 政务公开信息 / Government disclosure
  | "public-hearing" // 听证、公示与意见征集 / Public hearing
  | "project-result" // 工程/项目结果信息 / Project result
  | "bidder-credential" // 参与企业资信信息 / Bidder credential
  | "tender-notice" // 政府关联事项招标信息 / Tender notice
  | "tender-award" // 中标信息 / Tender award
  | "honour" // 荣誉信息 / Honour
  | "integrity-model" // 诚信典型（红名单）信息 / Model of integrity (red list)
  | "intermediary-practice" // 中介机构执业信息 / Intermediary practice
  | "professional-discipline" // 行业、执业惩戒信息 / Professional discipline
  | "arbitral-award" // 仲裁裁决信息 / Arbitral award
  | "court-judgment" // 司法裁判信息 / Court judgment
  | "court-enforcement" // 司法执行信息 / Court enforcement
  | "judgment-defaulter" // 失信被执行人信息 / Judgment defaulter
  | "prosecution-record" // 检察机关行贿犯罪等信息 / Bribery and related crimes
  | "abnormal-operation" // 经营（活动）异常名录信息 / Abnormal operation
  | "serious-dishonesty" // 严重失信主体名单信息 / Serious dishonesty
  | "contract-filing" // 合同备案与重大合同鉴证信息 / Contract filing
  | "contract-performance" // 合同履约信息 / Contract performance
  | "intellectual-property" // 知识产权信息 / Intellectual property
  | "real-estate-development" // 房地产开发诚信信息 / Real estate development
  | "incentive-measure" // 守信激励措施信息 / Incentive measure
  | "punishment-measure" // 失信惩戒措施信息 / Punishment measure
  | "credit-warning" // 失信预警与警告提示信息 / Credit warning
  | "unit-catalogue-entry" // 成员单位信用信息目录条目 / Entry of a unit's catalogue
  | "unit-assessment" // 部门归集与共享考核信息 / Assessment of a unit
  | "collection-task" // 归集任务信息 / Collection task
  | "exchange-batch" // 交换批次信息 / Exchange batch
  | "correction-notice" // 更正、撤销与比对校准通知 / Correction notice
  | "hold" // 记录保留信息 / Hold
  | "joint-measure-response" // 联防联动反馈信息 / Response to a joint measure
  | "objection" // 异议信息 / Objection
  | "disclosure-application" // 政府信息公开申请 / Application for disclosure
  | "disclosure-answer" // 政府信息公开答复 / Answer to an application for disclosure
  | "publicity-notice" // 公示信息 / Publicity notice
  | "credit-query" // 查询记录 / Credit query
  | "query-authorisation" // 查询授权信息 / Query authorisation
  | "reorganisation" // 破产重整信息 / Reorganisation
  | "repair-application" // 信用修复申请信息 / Repair application
  | "repair-decision" // 信用修复决定信息 / Repair decision
  | "integrity-training" // 诚信教育与培训信息 / Integrity training
  | "credit-report-use" // 信用报告使用信息 / Use of a credit report
  | "access-decision" // 信用准入信息 / Access decision
  | "branch-relation" // 分支机构关系 / Branch relation
  | "registration-change" // 变更登记 / Registration change
  | "registration-termination" // 注销、吊销登记 / Registration termination
  | "annual-report" // 年检/年报 / Annual report
  | "enterprise-registration" // 登记注册基本信息 / Enterprise registration
  | "association-registration" // 行业协会登记 / Association registration
  | "organisation-profile" // 事业单位、社区等基本信息 / Organisation profile
  | "shareholder" // 股东及出资 / Shareholder
  | "officer" // 董事、监事、高管 / Officer
  | "self-declared" // 自愿申报信息 / Self-declared information
  | "tax-payment" // 纳税信息 / Tax payment
  | "tax-arrears" // 欠税信息 / Tax arrears
  | "tax-credit-rating" // 纳税信用评价信息 / Tax credit rating
  | "tax-credit-deduction" // 纳税信用扣分信息 / Tax credit deduction
  | "tax-registration" // 税务登记信息 / Tax registration
  | OtherCode
  ;

/** 信息类别 / Category of information */
export type BaseCategoryCode =
  | "registration" // 登记注册基本信息 / Registration
  | "judiciary" // 司法裁判及执行信息 / Judgments and enforcement
  | "administration" // 行政管理信息 / Administration
  | "occupation" // 职称和职业信息 / Titles and occupations
  | "abnormal-operation" // 经营（活动）异常名录（状态）信息 / Abnormal operation
  | "serious-dishonesty" // 严重失信主体名单信息 / Serious dishonesty
  | "contract-performance" // 有关合同履行信息 / Performance of contracts
  | "commitment" // 信用承诺及履行情况信息 / Commitments and their fulfilment
  | "evaluation" // 信用评价结果信息 / Results of evaluation
  | "honour" // 诚实守信相关荣誉信息 / Honours
  | "self-declared" // 经营主体自愿提供的信用信息 / Declared by the subject itself
  | "local" // 地方补充信息 / Local supplement
  | "financial" // 征信业务信息 / Financial credit reporting
  | "process" // 过程记录 / Process record
  | "compliance" // 遵守法律法规情况信息 / Compliance with the law
  | "intellectual-property" // 知识产权信息 / Intellectual property
  ;

/** 交换批次回执 / Replies to an exchange batch */
export type BatchReplyCode =
  | "pending" // 待处理 / Pending
  | "accepted" // 全部接收 / Accepted
  | "partly-accepted" // 部分接收 / Partly accepted
  | "rejected" // 拒收 / Rejected
  ;

/** 行政给付类别 / Kinds of administrative benefit */
export type BenefitKindCode =
  | "pension" // 抚恤 / Pension for losses in service
  | "relief" // 社会救助 / Social relief
  | "subsidy" // 财政补贴 / Subsidy
  | "employment" // 稳岗返还和就业补助 / Return of contributions and employment subsidy
  | "housing" // 住房保障补贴 / Housing subsidy
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 机关（单位）状态 / States of a government body */
export type BodyStateCode =
  | "active" // 正常 / Active
  | "merged" // 合并 / Merged
  | "renamed" // 更名 / Renamed
  | "abolished" // 撤销 / Abolished
  ;

/** 行贿犯罪等罪名 / Crimes of bribery */
export type BriberyCrimeCode =
  | "giving-bribes" // 行贿罪 / Giving bribes
  | "unit-giving-bribes" // 单位行贿罪 / Giving bribes by a unit
  | "bribing-units" // 对单位行贿罪 / Giving bribes to a unit
  | "bribing-non-officials" // 对非国家工作人员行贿罪 / Giving bribes to non-officials
  | "introducing-bribes" // 介绍贿赂罪 / Introducing bribes
  | "taking-bribes" // 受贿罪 / Taking bribes
  | "unit-taking-bribes" // 单位受贿罪 / Taking bribes by a unit
  | "non-official-taking-bribes" // 非国家工作人员受贿罪 / Taking bribes by non-officials
  | "other" // 其他 / Other
  | `other:${string}`
  | "taking-bribes-by-influence" // 利用影响力受贿罪 / Taking bribes by using influence
  | "bribing-foreign-officials" // 对外国公职人员、国际公共组织官员行贿罪 / Giving bribes to foreign officials
  | "bribing-influential-persons" // 对有影响力的人行贿罪 / Giving bribes to persons of influence
  | OtherCode
  ;

/** 报送周期 / Cadences of delivery */
export type CadenceCode =
  | "real-time" // 实时 / In real time
  | "event" // 按事项 / On each event
  | "day" // 日 / Daily
  | "week" // 周 / Weekly
  | "month" // 月 / Monthly
  | "quarter" // 季 / Quarterly
  | "half-year" // 半年 / Half-yearly
  | "year" // 年 / Yearly
  | OtherCode
  ;

/** 案件类别 / Kinds of court case */
export type CaseKindCode =
  | "civil" // 民事 / Civil
  | "criminal" // 刑事 / Criminal
  | "administrative" // 行政 / Administrative
  | "enforcement" // 执行 / Enforcement
  | "bankruptcy" // 破产 / Bankruptcy
  | "state-compensation" // 国家赔偿 / State compensation
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 案件状态 / States of a court case */
export type CaseStateCode =
  | "filed" // 已立案 / Filed
  | "in-hearing" // 审理中 / In hearing
  | "in-enforcement" // 执行中 / In enforcement
  | "suspended" // 中止 / Suspended
  | "closed" // 已结案 / Closed
  | "in-force" // 已生效 / In force
  | OtherCode
  ;

/** 公务员年度考核等次 / Grades of a civil servant's yearly appraisal */
export type CivilServantAppraisalCode =
  | "excellent" // 优秀 / Excellent
  | "competent" // 称职 / Competent
  | "basically-competent" // 基本称职 / Basically competent
  | "incompetent" // 不称职 / Incompetent
  | "ungraded" // 不定等次 / Without grade
  | OtherCode
  ;

/** 行政强制类别 / Kinds of administrative coercion */
export type CoercionKindCode =
  | "measure" // 行政强制措施 / Coercive measure
  | "enforcement" // 行政强制执行 / Coercive enforcement
  ;

/** 行政强制的种类和方式 / Measures of administrative coercion */
export type CoercionMeasureCode =
  | "restraint-of-liberty" // 限制公民人身自由 / Restraint of personal liberty
  | "sealing" // 查封场所、设施或者财物 / Sealing of premises, facilities or property
  | "seizure" // 扣押财物 / Seizure of property
  | "freezing" // 冻结存款、汇款 / Freezing of deposits or remittances
  | "other-measure" // 其他行政强制措施 / Other coercive measure
  | `other-measure:${string}`
  | "surcharge" // 加处罚款或者滞纳金 / Surcharge or late fee
  | "transfer" // 划拨存款、汇款 / Transfer of deposits or remittances
  | "disposal" // 拍卖或者依法处理查封、扣押的场所、设施或者财物 / Auction or disposal of what was sealed or seized
  | "restoration" // 排除妨碍、恢复原状 / Removal of an obstruction or restoration
  | "substitute-performance" // 代履行 / Performance by another
  | "other-enforcement" // 其他强制执行方式 / Other form of enforcement
  | `other-enforcement:${string}`
  ;

/** 公务员奖励种类 / Kinds of commendation of civil servants */
export type CommendationKindCode =
  | "citation" // 嘉奖 / Citation
  | "merit-third" // 记三等功 / Merit, third class
  | "merit-second" // 记二等功 / Merit, second class
  | "merit-first" // 记一等功 / Merit, first class
  | "title" // 授予称号 / Title of honour
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 信用承诺类型 / Kinds of credit commitment */
export type CommitmentKindCode =
  | "approval-substitution" // 审批替代型 / In place of an approval
  | "voluntary-publication" // 主动公示型 / Published voluntarily
  | "self-discipline" // 行业自律型 / Self-discipline of an industry
  | "repair" // 信用修复型 / For repair
  | OtherCode
  ;

/** 社区类别 / Kinds of community */
export type CommunityKindCode =
  | "residents" // 社区居民委员会 / Residents' committee
  | "villagers" // 村民委员会 / Villagers' committee
  ;

/** 社区诚信评比称号 / Titles of community appraisals */
export type CommunityTitleCode =
  | "honest-family" // 诚信家庭 / Family of integrity
  | "honest-shop" // 诚信店铺 / Shop of integrity
  | "honest-enterprise" // 诚信企业 / Enterprise of integrity
  | "honest-citizen" // 诚信公民 / Citizen of integrity
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 行政补偿类别 / Kinds of administrative compensation */
export type CompensationKindCode =
  | "expropriation" // 征收补偿 / Expropriation
  | "requisition" // 征用补偿 / Requisition
  | "licence-withdrawal" // 行政许可变更、撤回补偿 / Licence changed or withdrawn
  | "ecology" // 生态保护补偿 / Ecological protection
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 投诉举报渠道 / Channels of complaint */
export type ComplaintChannelCode =
  | "telephone" // 电话 / Telephone
  | "internet" // 网络 / Internet
  | "letter" // 信函 / Letter
  | "visit" // 来访 / Visit
  | "transferred" // 转办 / Transferred by another unit
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 投诉举报查实情况 / Whether a complaint was upheld */
export type ComplaintOutcomeCode =
  | "upheld" // 属实 / Upheld
  | "partly-upheld" // 部分属实 / Partly upheld
  | "not-upheld" // 不属实 / Not upheld
  | "pending" // 查办中 / Being examined
  ;

/** 投诉举报处理结果 / Results of a complaint */
export type ComplaintResultCode =
  | "corrected" // 责令改正 / Correction ordered
  | "penalty" // 立案处罚 / Case opened or penalty
  | "mediated" // 调解 / Mediated
  | "mediation-failed" // 调解不成 / Mediation failed
  | "transferred" // 移送 / Transferred
  | "rejected" // 不予受理 / Not accepted
  | "closed" // 终止办理 / Closed
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 诚信行为性质 / Kinds of conduct */
export type ConductKindCode =
  | "honest" // 诚信 / Honest
  | "dishonest" // 失信 / Dishonest
  ;

/** 行政确认类别 / Kinds of administrative confirmation */
export type ConfirmationKindCode =
  | "recognition" // 认定 / Recognition
  | "appraisal" // 鉴定 / Appraisal
  | "certification" // 证明 / Certification
  | "registration" // 登记 / Registration
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 接收单位确认状态 / States of a recipient's confirmation */
export type ConfirmationStateCode =
  | "pending" // 待确认 / Pending
  | "confirmed" // 已确认 / Confirmed
  | "refused" // 退回 / Refused
  | "overdue" // 逾期未确认 / Overdue
  ;

/** 合同备案鉴证类别 / Kinds of contract filing */
export type ContractFilingKindCode =
  | "filing" // 备案 / Filed
  | "certification" // 鉴证 / Certified
  ;

/** 合同类别 / Kinds of contract */
export type ContractKindCode =
  | "sale" // 买卖合同 / Sale
  | "utility-supply" // 供用电、水、气、热力合同 / Supply of power, water, gas or heat
  | "gift" // 赠与合同 / Gift
  | "loan" // 借款合同 / Loan
  | "guarantee" // 保证合同 / Guarantee
  | "lease" // 租赁合同 / Lease
  | "financial-lease" // 融资租赁合同 / Financial lease
  | "factoring" // 保理合同 / Factoring
  | "work" // 承揽合同 / Contract of work
  | "construction" // 建设工程合同 / Construction
  | "transport" // 运输合同 / Transport
  | "technology" // 技术合同 / Technology
  | "custody" // 保管合同 / Custody
  | "warehousing" // 仓储合同 / Warehousing
  | "mandate" // 委托合同 / Mandate
  | "property-management" // 物业服务合同 / Property management
  | "commission" // 行纪合同 / Commission
  | "intermediation" // 中介合同 / Intermediation
  | "partnership" // 合伙合同 / Partnership
  | "government-procurement" // 政府采购合同 / Government procurement
  | "land-grant" // 土地出让合同 / Grant of land-use rights
  | "labour" // 劳动合同 / Labour
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 合同履行状态 / States of a contract's performance */
export type ContractStateCode =
  | "in-performance" // 履行中 / Being performed
  | "performed" // 履行 / Performed
  | "partly-performed" // 部分履行 / Partly performed
  | "breached" // 违约 / Breached
  | "rescinded" // 解除 / Rescinded
  ;

/** 出资方式 / Forms of contribution */
export type ContributionFormCode =
  | "money" // 货币 / Money
  | "goods" // 实物 / Goods
  | "intellectual-property" // 知识产权 / Intellectual property
  | "land-use-right" // 土地使用权 / Land-use right
  | "shares" // 股权 / Shares
  | "claims" // 债权 / Claims
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 更正类别 / Kinds of correction */
export type CorrectionKindCode =
  | "correction" // 更正 / Correction
  | "supplement" // 补充 / Supplement
  | "quashing" // 撤销 / Quashing
  | "deletion" // 删除 / Deletion
  | "calibration" // 比对校准 / Calibration
  ;

/** 纠正状态 / States of correction */
export type CorrectionStateCode =
  | "corrected" // 已纠正 / Corrected
  | "uncorrected" // 未纠正 / Stated uncorrected
  | "unknown" // 不明 / Unknown
  ;

/** 行政相对人类别 / Category of the counterpart */
export type CounterpartCategoryCode =
  | "organisation" // 法人及非法人组织 / Legal person or other organisation
  | "person" // 自然人 / Natural person
  | "individual-business" // 个体工商户 / Individual business
  ;

/** 裁判文书类型 / Kinds of court document */
export type CourtDocumentCode =
  | "judgment" // 判决书 / Judgment
  | "ruling" // 裁定书 / Ruling
  | "mediation" // 调解书 / Mediation statement
  | "decision" // 决定书 / Decision
  | "payment-order" // 支付令 / Payment order
  | "notice" // 通知书 / Notice
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 币种 / Currency */
export type CurrencyCode =
  | "CNY" // 人民币 / Chinese yuan
  | "USD" // 美元 / US dollar
  | "HKD" // 港元 / Hong Kong dollar
  | "MOP" // 澳门元 / Macao pataca
  | "TWD" // 新台币 / New Taiwan dollar
  | "EUR" // 欧元 / Euro
  | "JPY" // 日元 / Japanese yen
  | "GBP" // 英镑 / Pound sterling
  | "KRW" // 韩元 / South Korean won
  | "SGD" // 新加坡元 / Singapore dollar
  | "AUD" // 澳大利亚元 / Australian dollar
  | "CAD" // 加拿大元 / Canadian dollar
  | "CHF" // 瑞士法郎 / Swiss franc
  | "RUB" // 俄罗斯卢布 / Russian rouble
  | "AED" // 阿联酋迪拉姆 / United Arab Emirates dirham
  | "AFN" // 阿富汗尼 / Afghan afghani
  | "ALL" // 阿尔巴尼亚列克 / Albanian lek
  | "AMD" // 亚美尼亚德拉姆 / Armenian dram
  | "AOA" // 安哥拉宽扎 / Angolan kwanza
  | "ARS" // 阿根廷比索 / Argentine peso
  | "AWG" // 阿鲁巴弗罗林 / Aruban florin
  | "AZN" // 阿塞拜疆马纳特 / Azerbaijani manat
  | "BAM" // 波斯尼亚-黑塞哥维那可兑换马克 / Bosnia-Herzegovina convertible mark
  | "BBD" // 巴巴多斯元 / Barbadian dollar
  | "BDT" // 孟加拉塔卡 / Bangladeshi taka
  | "BHD" // 巴林第纳尔 / Bahraini dinar
  | "BIF" // 布隆迪法郎 / Burundian franc
  | "BMD" // 百慕大元 / Bermudan dollar
  | "BND" // 文莱元 / Brunei dollar
  | "BOB" // 玻利维亚诺 / Bolivian boliviano
  | "BOV" // 玻利维亚姆夫多尔 / Bolivian mvdol
  | "BRL" // 巴西雷亚尔 / Brazilian real
  | "BSD" // 巴哈马元 / Bahamian dollar
  | "BTN" // 不丹努尔特鲁姆 / Bhutanese ngultrum
  | "BWP" // 博茨瓦纳普拉 / Botswanan pula
  | "BYN" // 白俄罗斯卢布 / Belarusian rouble
  | "BZD" // 伯利兹元 / Belize dollar
  | "CDF" // 刚果法郎 / Congolese franc
  | "CHE" // WIR 欧元 / WIR euro
  | "CHW" // WIR 法郎 / WIR franc
  | "CLF" // 智利发展单位 / Chilean unit of account (UF)
  | "CLP" // 智利比索 / Chilean peso
  | "COP" // 哥伦比亚比索 / Colombian peso
  | "COU" // 哥伦比亚实际价值单位 / Colombian real value unit
  | "CRC" // 哥斯达黎加科朗 / Costa Rican colón
  | "CUP" // 古巴比索 / Cuban peso
  | "CVE" // 佛得角埃斯库多 / Cape Verdean escudo
  | "CZK" // 捷克克朗 / Czech koruna
  | "DJF" // 吉布提法郎 / Djiboutian franc
  | "DKK" // 丹麦克朗 / Danish krone
  | "DOP" // 多米尼加比索 / Dominican peso
  | "DZD" // 阿尔及利亚第纳尔 / Algerian dinar
  | "EGP" // 埃及镑 / Egyptian pound
  | "ERN" // 厄立特里亚纳克法 / Eritrean nakfa
  | "ETB" // 埃塞俄比亚比尔 / Ethiopian birr
  | "FJD" // 斐济元 / Fijian dollar
  | "FKP" // 福克兰群岛镑 / Falkland Islands pound
  | "GEL" // 格鲁吉亚拉里 / Georgian lari
  | "GHS" // 加纳塞地 / Ghanaian cedi
  | "GIP" // 直布罗陀镑 / Gibraltar pound
  | "GMD" // 冈比亚达拉西 / Gambian dalasi
  | "GNF" // 几内亚法郎 / Guinean franc
  | "GTQ" // 危地马拉格查尔 / Guatemalan quetzal
  | "GYD" // 圭亚那元 / Guyanaese dollar
  | "HNL" // 洪都拉斯伦皮拉 / Honduran lempira
  | "HTG" // 海地古德 / Haitian gourde
  | "HUF" // 匈牙利福林 / Hungarian forint
  | "IDR" // 印度尼西亚卢比 / Indonesian rupiah
  | "ILS" // 以色列新谢克尔 / Israeli new shekel
  | "INR" // 印度卢比 / Indian rupee
  | "IQD" // 伊拉克第纳尔 / Iraqi dinar
  | "IRR" // 伊朗里亚尔 / Iranian rial
  | "ISK" // 冰岛克朗 / Icelandic króna
  | "JMD" // 牙买加元 / Jamaican dollar
  | "JOD" // 约旦第纳尔 / Jordanian dinar
  | "KES" // 肯尼亚先令 / Kenyan shilling
  | "KGS" // 吉尔吉斯斯坦索姆 / Kyrgystani som
  | "KHR" // 柬埔寨瑞尔 / Cambodian riel
  | "KMF" // 科摩罗法郎 / Comorian franc
  | "KPW" // 朝鲜元 / North Korean won
  | "KWD" // 科威特第纳尔 / Kuwaiti dinar
  | "KYD" // 开曼元 / Cayman Islands dollar
  | "KZT" // 哈萨克斯坦坚戈 / Kazakhstani tenge
  | "LAK" // 老挝基普 / Laotian kip
  | "LBP" // 黎巴嫩镑 / Lebanese pound
  | "LKR" // 斯里兰卡卢比 / Sri Lankan rupee
  | "LRD" // 利比里亚元 / Liberian dollar
  | "LSL" // 莱索托洛蒂 / Lesotho loti
  | "LYD" // 利比亚第纳尔 / Libyan dinar
  | "MAD" // 摩洛哥迪拉姆 / Moroccan dirham
  | "MDL" // 摩尔多瓦列伊 / Moldovan leu
  | "MGA" // 马达加斯加阿里亚里 / Malagasy ariary
  | "MKD" // 马其顿第纳尔 / Macedonian denar
  | "MMK" // 缅甸元 / Myanmar kyat
  | "MNT" // 蒙古图格里克 / Mongolian tugrik
  | "MRU" // 毛里塔尼亚乌吉亚 / Mauritanian ouguiya
  | "MUR" // 毛里求斯卢比 / Mauritian rupee
  | "MVR" // 马尔代夫卢菲亚 / Maldivian rufiyaa
  | "MWK" // 马拉维克瓦查 / Malawian kwacha
  | "MXN" // 墨西哥比索 / Mexican peso
  | "MXV" // 墨西哥投资单位 / Mexican investment unit
  | "MYR" // 马来西亚林吉特 / Malaysian ringgit
  | "MZN" // 莫桑比克美提卡 / Mozambican metical
  | "NAD" // 纳米比亚元 / Namibian dollar
  | "NGN" // 尼日利亚奈拉 / Nigerian naira
  | "NIO" // 尼加拉瓜科多巴 / Nicaraguan córdoba
  | "NOK" // 挪威克朗 / Norwegian krone
  | "NPR" // 尼泊尔卢比 / Nepalese rupee
  | "NZD" // 新西兰元 / New Zealand dollar
  | "OMR" // 阿曼里亚尔 / Omani rial
  | "PAB" // 巴拿马巴波亚 / Panamanian balboa
  | "PEN" // 秘鲁索尔 / Peruvian sol
  | "PGK" // 巴布亚新几内亚基那 / Papua New Guinean kina
  | "PHP" // 菲律宾比索 / Philippine peso
  | "PKR" // 巴基斯坦卢比 / Pakistani rupee
  | "PLN" // 波兰兹罗提 / Polish zloty
  | "PYG" // 巴拉圭瓜拉尼 / Paraguayan guarani
  | "QAR" // 卡塔尔里亚尔 / Qatari riyal
  | "RON" // 罗马尼亚列伊 / Romanian leu
  | "RSD" // 塞尔维亚第纳尔 / Serbian dinar
  | "RWF" // 卢旺达法郎 / Rwandan franc
  | "SAR" // 沙特里亚尔 / Saudi riyal
  | "SBD" // 所罗门群岛元 / Solomon Islands dollar
  | "SCR" // 塞舌尔卢比 / Seychellois rupee
  | "SDG" // 苏丹镑 / Sudanese pound
  | "SEK" // 瑞典克朗 / Swedish krona
  | "SHP" // 圣赫勒拿镑 / Saint Helena pound
  | "SLE" // 塞拉利昂利昂 / Sierra Leonean leone
  | "SOS" // 索马里先令 / Somali shilling
  | "SRD" // 苏里南元 / Surinamese dollar
  | "SSP" // 南苏丹镑 / South Sudanese pound
  | "STN" // 圣多美和普林西比多布拉 / São Tomé and Príncipe dobra
  | "SVC" // 萨尔瓦多科朗 / Salvadoran colón
  | "SYP" // 叙利亚镑 / Syrian pound
  | "SZL" // 斯威士兰里兰吉尼 / Swazi lilangeni
  | "THB" // 泰铢 / Thai baht
  | "TJS" // 塔吉克斯坦索莫尼 / Tajikistani somoni
  | "TMT" // 土库曼斯坦马纳特 / Turkmenistani manat
  | "TND" // 突尼斯第纳尔 / Tunisian dinar
  | "TOP" // 汤加潘加 / Tongan paʻanga
  | "TRY" // 土耳其里拉 / Turkish lira
  | "TTD" // 特立尼达和多巴哥元 / Trinidad and Tobago dollar
  | "TZS" // 坦桑尼亚先令 / Tanzanian shilling
  | "UAH" // 乌克兰格里夫纳 / Ukrainian hryvnia
  | "UGX" // 乌干达先令 / Ugandan shilling
  | "USN" // 美元（次日） / US dollar (next day)
  | "UYI" // 乌拉圭指数化比索 / Uruguayan peso (indexed units)
  | "UYU" // 乌拉圭比索 / Uruguayan peso
  | "UYW" // 乌拉圭保险指数单位 / Uruguayan nominal wage index unit
  | "UZS" // 乌兹别克斯坦苏姆 / Uzbekistani som
  | "VED" // 委内瑞拉数字玻利瓦尔 / Venezuelan digital bolívar
  | "VES" // 委内瑞拉玻利瓦尔 / Venezuelan bolívar
  | "VND" // 越南盾 / Vietnamese dong
  | "VUV" // 瓦努阿图瓦图 / Vanuatu vatu
  | "WST" // 萨摩亚塔拉 / Samoan tala
  | "XAD" // 阿拉伯会计第纳尔 / Arab accounting dinar
  | "XAF" // 中非法郎 / Central African CFA franc
  | "XAG" // 银 / Silver
  | "XAU" // 黄金 / Gold
  | "XBA" // 欧洲综合单位 / European composite unit
  | "XBB" // 欧洲货币单位 / European monetary unit
  | "XBC" // 欧洲记账单位（XBC） / European unit of account (XBC)
  | "XBD" // 欧洲记账单位（XBD） / European unit of account (XBD)
  | "XCD" // 东加勒比元 / East Caribbean dollar
  | "XCG" // 加勒比盾 / Caribbean guilder
  | "XDR" // 特别提款权 / Special drawing right
  | "XOF" // 西非法郎 / West African CFA franc
  | "XPD" // 钯 / Palladium
  | "XPF" // 太平洋法郎 / CFP franc
  | "XPT" // 铂 / Platinum
  | "XSU" // 苏克雷 / Sucre
  | "XTS" // 测试货币代码 / Code for tests
  | "XUA" // 非洲开发银行记账单位 / ADB unit of account
  | "XXX" // 无币种 / No currency
  | "YER" // 也门里亚尔 / Yemeni rial
  | "ZAR" // 南非兰特 / South African rand
  | "ZMW" // 赞比亚克瓦查 / Zambian kwacha
  | "ZWG" // 津巴布韦金币 / Zimbabwe gold
  | "BGN" // 保加利亚列弗 / Bulgarian lev
  | "HRK" // 克罗地亚库纳 / Croatian kuna
  | "ANG" // 荷属安的列斯盾 / Netherlands Antillean guilder
  | "SLL" // 塞拉利昂旧利昂 / Sierra Leonean leone (until 2024)
  | "ZWL" // 津巴布韦元 / Zimbabwean dollar
  | "LTL" // 立陶宛立特 / Lithuanian litas
  | "LVL" // 拉脱维亚拉特 / Latvian lats
  | "EEK" // 爱沙尼亚克朗 / Estonian kroon
  | "SKK" // 斯洛伐克克朗 / Slovak koruna
  | "CUC" // 古巴可兑换比索 / Cuban convertible peso
  | "VEF" // 委内瑞拉旧玻利瓦尔 / Venezuelan bolívar (until 2018)
  | "BYR" // 白俄罗斯旧卢布 / Belarusian rouble (until 2016)
  | OtherCode
  ;

/** 数据分级 / Grades of data */
export type DataGradeCode =
  | "core" // 核心数据 / Core
  | "important" // 重要数据 / Important
  | "general" // 一般数据 / General
  ;

/** 决定结果 / Results of a decision */
export type DecisionResultCode =
  | "approved" // 通过 / Approved
  | "conditional" // 附条件通过 / Approved under conditions
  | "refused" // 不通过 / Refused
  | "referred" // 转人工复核 / Referred to a person
  ;

/** 决定状态 / State of a decision */
export type DecisionStateCode =
  | "valid" // 有效 / Valid
  | "revoked" // 撤销 / Revoked
  | "disputed" // 异议 / Disputed
  | "invalid" // 无效 / Invalid
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 自愿申报类别 / Kinds of self-declared information */
export type DeclarationKindCode =
  | "qualification" // 资质证照 / Qualifications and certificates
  | "honour" // 荣誉表彰 / Honours
  | "contract" // 合同履约 / Performance of contracts
  | "business" // 生产经营 / Business
  | "certification" // 管理体系认证 / Certification of a management system
  | "charity" // 公益慈善 / Charity
  | "employment" // 就业和社会保障 / Employment and social security
  | "environment" // 节能环保 / Environment
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 失信被执行人行为情形 / Conducts of a defaulter */
export type DefaulterConductCode =
  | "able-but-refuses" // 有履行能力而拒不履行生效法律文书确定义务 / Able to perform but refuses
  | "obstruction" // 以伪造证据、暴力、威胁等方法妨碍、抗拒执行 / Obstructs by forged evidence, force or threats
  | "evasion" // 以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行 / Evades by sham suits or by hiding assets
  | "no-property-report" // 违反财产报告制度 / Breaks the duty to report property
  | "breaks-consumption-order" // 违反限制消费令 / Breaks an order restricting consumption
  | "breaks-settlement" // 无正当理由拒不履行执行和解协议 / Refuses to perform a settlement
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 学位 / Degrees */
export type DegreeCode =
  | "honorary-doctor" // 名誉博士 / Honorary doctor
  | "doctor" // 博士 / Doctor
  | "master" // 硕士 / Master
  | "bachelor" // 学士 / Bachelor
  | "none" // 无学位 / No degree
  ;

/** 注销原因 / Reasons of deregistration */
export type DeregistrationReasonCode =
  | "resolution" // 决议解散 / Dissolved by resolution
  | "term-expired" // 营业期限届满 / Term expired
  | "merger-or-division" // 合并或者分立 / Merger or division
  | "bankruptcy" // 破产 / Bankruptcy
  | "revoked" // 被吊销、责令关闭或者撤销 / Revoked, closed or cancelled
  | "court-dissolution" // 人民法院解散 / Dissolved by a court
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 政务处分种类 / Kinds of disciplinary action */
export type DisciplinaryActionCode =
  | "warning" // 警告 / Warning
  | "demerit" // 记过 / Demerit
  | "serious-demerit" // 记大过 / Serious demerit
  | "demotion" // 降级 / Demotion
  | "removal" // 撤职 / Removal from post
  | "dismissal" // 开除 / Dismissal
  | OtherCode
  ;

/** 惩戒机构类别 / Kinds of disciplining body */
export type DisciplineBodyKindCode =
  | "authority" // 主管机关 / Authority
  | "association" // 行业协会 / Association
  ;

/** 政府信息公开答复结果 / Results of an application for disclosure */
export type DisclosureAnswerResultCode =
  | "given" // 予以公开 / Given
  | "given-in-part" // 部分公开 / Given in part
  | "refused" // 不予公开 / Refused
  | "not-held" // 本机关不掌握 / Not held
  | "not-processed" // 不予处理 / Not processed
  | "withdrawn" // 申请人撤回 / Withdrawn
  | OtherCode
  ;

/** 政务公开渠道 / Channels of government disclosure */
export type DisclosureChannelCode =
  | "website" // 政府网站 / Government website
  | "gazette" // 政府公报 / Official gazette
  | "press" // 报刊、广播、电视 / Press, radio and television
  | "press-conference" // 新闻发布会 / Press conference
  | "notice-board" // 公开栏 / Notice board
  | "service-hall" // 政务服务大厅 / Service hall
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 政务公开类别 / Kinds of government disclosure */
export type DisclosureKindCode =
  | "decision" // 决策 / Decision
  | "implementation" // 执行 / Implementation
  | "result" // 结果 / Result
  | "finance" // 财政 / Public finance
  | "other" // 其他 / Other
  | `other:${string}`
  ;

/** 不予公开理由 / Grounds of refusal of disclosure */
export type DisclosureRefusalGroundCode =
  | "state-secret" // 国家秘密 / State secret
  | "forbidden-by-law" // 法律、行政法规禁止公开 / Forbidden by law
  | "security" // 危及国家安全、公共安全、经济安全、社会稳定 / Danger to security or stability
  | "trade-secret" // 商业秘密 / Trade secret
  | "privacy" // 个人隐私 / Privacy
  | "internal-affairs" // 内部事务信息 / Internal affairs
  | "process-information" // 过程性信息 / Information on a process under way
  | "enforcement-file" // 行政执法案卷 / File of an enforcement case
  | "already-published" // 已主动公开 / Already published
  | "not-this-authority" // 不属于本机关公开 / Not this authority's
  | "repeated" // 重复申请 / Asked before
  | "not-clear" // 内容不明确且未补正 / Not clear and not made so
  | "special-rules" // 法律、行政法规对获取另有规定 / Other rules on access apply
  | OtherCode
  ;

/** 严重失信主体名单类别 / Kinds of lists of serious dishonesty */
export type DishonestyListKindCode =
  | "market-supervision" // 市场监督管理严重违法失信名单 / Market supervision
  | "tax" // 重大税收违法失信主体名单 / Serious tax violations
  | "migrant-wages" // 拖欠农民工工资失信联合惩戒对象名单 / Arrears of migrant workers' wages
  | "work-safety" // 安全生产严重失信主体名单 / Work safety
  | "government-procurement" // 政府采购严重违法失信行为记录名单 / Government procurement
  | "customs" // 海关严重失信主体名单 / Customs
  | "statistics" // 统计严重失信企业名单 / Statistics
  | "social-organisation" // 社会组织严重违法失信名单 / Social organisations
  | "culture-and-tourism" // 文化和旅游市场严重失信主体名单 / Culture and tourism
  | "intellectual-property" // 知识产权严重违法失信名单 / Intellectual property
  | "drugs" // 药品安全严重违法失信名单 / Drugs
  | "food" // 食品安全严重违法生产经营者名单 / Food
  | "construction" // 建筑市场主体严重失信名单 / Construction market
  | "transport" // 运输物流行业严重失信名单 / Transport and logistics
  | "environment" // 生态环境严重失信名单 / Environment
  | "finance" // 涉金融严重失信名单 / Finance
  | "medical-insurance" // 医疗保障严重失信主体名单 / Medical insurance funds
  | "research" // 科研严重失信行为数据库 / Research integrity
  | "judgment-defaulters" // 失信被执行人名单 / Judgment defaulters
  | "social-insurance" // 社会保险领域严重失信人名单 / Social insurance
  | "tendering" // 招标投标领域严重失信主体名单 / Tendering
  | "e-commerce" // 电子商务领域严重失信主体名单 / E-commerce
  | "internet-information" // 互联网信息服务严重失信主体名单 / Internet information services
  | "telecommunications" // 电信业务经营失信名单 / Telecommunications business
  | "telecom-fraud" // 电信网络诈骗及其关联违法犯罪严重失信主体名单 / Telecom and network fraud
  | "fire-safety" // 消防安全领域严重失信名单 / Fire safety
  | "grain" // 粮食流通严重违法失信名单 / Grain trade
  | "salt" // 盐行业严重失信名单 / Salt
  | "agricultural-inputs" // 农资领域严重失信名单 / Agricultural inputs
  | "electricity" // 电力行业严重失信名单 / Electricity
  | "oil-and-gas" // 石油天然气行业严重失信名单 / Oil and gas
  | "real-estate" // 房地产领域严重失信名单 / Real estate
  | "domestic-services" // 家政服务领域严重失信名单 / Domestic services
  | "insurance" // 保险领域严重失信名单 / Insurance
  | "securities" // 证券期货市场严重失信名单 / Securities and futures
  | "trade" // 国内贸易流通领域严重失信名单 / Domestic trade
  | "foreign-cooperation" // 对外经济合作领域严重失信名单 / Foreign economic cooperation
  | "quarantine" // 出入境检验检疫严重失信名单 / Entry-exit quarantine
  | "charity" // 慈善捐赠领域严重失信名单 / Charity
  | "marriage-registration" // 婚姻登记严重失信名单 / Marriage registration
  | "medical-order" // 严重危害正常医疗秩序失信名单 / Order in hospitals
  | "passengers" // 限制乘坐火车、民用航空器的旅客名单 / Rail and air passengers barred
  | "sports" // 体育市场黑名单 / Sports market
  | "false-litigation" // 虚假诉讼失信人名单 / False litigation
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 证件类型 / Kinds of identity document */
export type DocumentTypeCode =
  | "citizen-id" // 身份证 / Citizen's identity card
  | "passport" // 护照 / Passport
  | "hk-macao-permit" // 港澳居民来往内地通行证 / Mainland travel permit for Hong Kong and Macao residents
  | "taiwan-permit" // 台湾居民来往大陆通行证 / Mainland travel permit for Taiwan residents
  | "permanent-residence" // 外国人永久居留身份证 / Foreigner's permanent residence card
  | "residence-permit" // 港澳台居民居住证 / Residence permit for Hong Kong, Macao and Taiwan residents
  | "other" // 其他 / Other
  | `other:${string}`
  ;

/** 学历 / Levels of education */
export type EducationLevelCode =
  | "doctor" // 博士研究生 / Doctoral studies
  | "master" // 硕士研究生 / Master's studies
  | "postgraduate" // 研究生 / Postgraduate studies
  | "undergraduate" // 大学本科 / Undergraduate studies
  | "junior-college" // 大学专科 / Junior college
  | "secondary-vocational" // 中等职业教育 / Secondary vocational school
  | "senior-high" // 普通高级中学 / Senior high school
  | "junior-high" // 初级中学 / Junior high school
  | "primary" // 小学 / Primary school
  | "other" // 其他 / Other
  | OtherCode
  ;

/** 行政效能监察发现 / Findings of an inspection of administrative efficiency */
export type EfficiencyFindingCode =
  | "inaction" // 不作为 / Failure to act
  | "abuse" // 乱作为 / Abuse of power
  | "shirking" // 推诿 / Shirking of responsibility
  | "inefficiency" // 效率低下 / Inefficiency
  | "non-disclosure" // 未按规定公开 / Failure to disclose
  | "other" // 其他 / Other
  | `other:${string}`
  ;

/** 效能监察处理方式 / Consequences of an inspection of administrative efficiency */
export type EfficiencyHandlingCode =
  | "correction-order" // 责令整改 / Order to correct
  | "criticism" // 批评教育 / Criticism and instruction
  | "circulated-criticism" // 通报批评 / Circulated criticism
  | "admonition" // 诫勉谈话 / Admonition
  | "post-adjustment" // 调整岗位 / Change of post
  | "discipline" // 政务处分 / Disciplinary action
  | "none" // 不予处理 / No action
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 执行结案方式 / Manners of closing an enforcement case */
export type EnforcementMannerCode =
  | "completed" // 执行完毕 / Completed
  | "terminated" // 终结执行 / Terminated
  | "this-procedure-terminated" // 终结本次执行程序 / This procedure terminated
  | "settled" // 执行和解 / Settled
  | "withdrawn" // 销案 / Withdrawn
  | "refused" // 不予执行 / Refused
  | "dismissed" // 驳回申请 / Application dismissed
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 登记状态 / State of registration */
export type EnterpriseStateCode =
  | "active" // 存续 / Active
  | "revoked" // 吊销 / Licence revoked
  | "revoked-and-deregistered" // 吊销并注销 / Licence revoked and deregistered
  | "deregistered" // 注销 / Deregistered
  | "cancelled" // 撤销登记 / Registration cancelled
  | "moved-out" // 迁出 / Moved to another registrar
  | "suspended" // 歇业 / Business suspended
  | "liquidation" // 清算 / In liquidation
  | OtherCode
  ;

/** 环境信用评价颜色 / Colours of the environmental credit evaluation */
export type EnvironmentColourCode =
  | "green" // 绿 / Green
  | "blue" // 蓝 / Blue
  | "yellow" // 黄 / Yellow
  | "red" // 红 / Red
  | "black" // 黑 / Black
  ;

/** 考试、学术失信类别 / Kinds of misconduct in examinations and research */
export type ExamMisconductKindCode =
  | "cheating" // 考试作弊 / Cheating in an examination
  | "substitution" // 替考 / Sitting for another
  | "organised-cheating" // 组织作弊 / Organising cheating
  | "leaking" // 泄露试题 / Leaking questions
  | "false-application" // 提供虚假报名材料 / False application documents
  | "discipline" // 考试违纪 / Breach of examination discipline
  | "plagiarism" // 抄袭、剽窃 / Plagiarism
  | "fabrication" // 伪造、篡改数据 / Fabricating or falsifying data
  | "ghostwriting" // 代写、买卖论文 / Ghostwriting
  | "authorship" // 不当署名 / Improper authorship
  | "duplicate-publication" // 重复发表 / Duplicate publication
  | "forged-certificate" // 伪造学历、学位证书 / Forged diplomas
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 承诺履行状态 / States of fulfilment */
export type FulfilmentStateCode =
  | "pending" // 履行中 / Not yet due
  | "full" // 全部履行 / Fulfilled
  | "partial" // 部分履行 / Partly fulfilled
  | "none" // 未履行 / Not fulfilled
  ;

/** 失信行为分类 / Gravity class */
export type GravityClassCode =
  | "minor" // 轻微 / Minor
  | "general" // 一般 / General
  | "serious" // 严重 / Serious
  | "specific-serious" // 特定严重 / Specifically serious
  ;

/** 担保方式 / Kinds of guarantee */
export type GuaranteeKindCode =
  | "general" // 一般保证 / General guarantee
  | "joint" // 连带责任保证 / Joint and several guarantee
  | "mortgage" // 抵押 / Mortgage
  | "pledge" // 质押 / Pledge
  | OtherCode
  ;

/** 听证、公示与意见征集类别 / Kinds of public hearing and consultation */
export type HearingKindCode =
  | "hearing" // 听证 / Hearing
  | "publicity" // 公示 / Publication for comment
  | "consultation" // 意见征集 / Call for opinions
  ;

/** 河北省公共信用综合评价等级（四等九级） / Hebei public-credit evaluation, nine steps */
export type Hebei9Code =
  | "A" // A 级 / Grade A
  | "A-" // A- 级 / Grade A-
  | "B+" // B+ 级 / Grade B+
  | "B" // B 级 / Grade B
  | "B-" // B- 级 / Grade B-
  | "C+" // C+ 级 / Grade C+
  | "C" // C 级 / Grade C
  | "C-" // C- 级 / Grade C-
  | "D" // D 级 / Grade D
  ;

/** 保留原因 / Kinds of hold */
export type HoldKindCode =
  | "suit" // 诉讼 / Suit
  | "review" // 行政复议 / Administrative review
  | "audit" // 审计 / Audit
  | "objection" // 异议 / Objection
  | "case" // 案件办理 / Case
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 荣誉级别 / Levels of honour */
export type HonourLevelCode =
  | "national" // 国家级 / National
  | "province" // 省级 / Province
  | "city" // 市级 / City
  | "county" // 县级 / County
  | "town" // 乡级 / Township
  | "village" // 村级 / Village
  ;

/** 诚信典型（红名单）类别 / Kinds of lists of integrity models */
export type HonourListKindCode =
  | "a-class-taxpayer" // A 级纳税人 / Taxpayer of grade A
  | "customs-certified" // 海关高级认证企业 / Customs AEO enterprise
  | "contract-honouring" // 守合同重信用企业 / Enterprise that keeps contracts
  | "integrity-enterprise" // 诚信示范企业 / Model enterprise of integrity
  | "labour-integrity" // 劳动保障诚信示范单位 / Model of labour protection
  | "work-safety" // 安全生产诚信企业 / Model of work safety
  | "volunteer" // 优秀志愿者 / Outstanding volunteer
  | "moral-model" // 道德模范 / Moral model
  | "good-person" // 身边好人 / Good person of the community
  | "integrity-merchant" // 诚信商户 / Merchant of integrity
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 房屋租售与公共住房类别 / Kinds of housing matter */
export type HousingKindCode =
  | "sale" // 房屋买卖 / Sale
  | "lease" // 房屋租赁 / Lease
  | "public-rental" // 公共租赁住房 / Public rental housing
  | "low-rent" // 廉租住房 / Low-rent housing
  | "affordable" // 经济适用住房 / Affordable housing
  | "price-capped" // 限价商品住房 / Price-capped housing
  | "shared-ownership" // 共有产权住房 / Shared-ownership housing
  | "housing-subsidy" // 住房补贴 / Housing subsidy
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 守信激励措施 / Incentives for trustworthiness */
export type IncentiveMeasureCode =
  | "government-procurement" // 政府采购优先 / Preference in government procurement
  | "tax-and-fees" // 税费优惠便利 / Relief or ease in taxes and fees
  | "public-services" // 社会服务便利 / Ease in public services
  | "credit" // 信贷优惠便利 / Ease in credit
  | "registration" // 注册登记便利 / Ease in registration
  | "quality-exemption" // 质量免检 / Exemption from quality inspection
  | "commendation" // 通报表彰 / Commendation
  | "fast-approval" // 审批绿色通道 / Fast approval
  | "fewer-inspections" // 减少检查频次 / Fewer inspections
  | "publicity" // 宣传推介 / Publicity
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 行业门类 / Sections of industry */
export type IndustrySectionCode =
  | "A" // 农、林、牧、渔业 / Agriculture, forestry, animal husbandry and fishery
  | "B" // 采矿业 / Mining
  | "C" // 制造业 / Manufacturing
  | "D" // 电力、热力、燃气及水生产和供应业 / Production and supply of electricity, heat, gas and water
  | "E" // 建筑业 / Construction
  | "F" // 批发和零售业 / Wholesale and retail
  | "G" // 交通运输、仓储和邮政业 / Transport, storage and post
  | "H" // 住宿和餐饮业 / Accommodation and catering
  | "I" // 信息传输、软件和信息技术服务业 / Information transmission, software and information technology
  | "J" // 金融业 / Finance
  | "K" // 房地产业 / Real estate
  | "L" // 租赁和商务服务业 / Leasing and business services
  | "M" // 科学研究和技术服务业 / Scientific research and technical services
  | "N" // 水利、环境和公共设施管理业 / Water conservancy, environment and public facilities
  | "O" // 居民服务、修理和其他服务业 / Household services, repair and other services
  | "P" // 教育 / Education
  | "Q" // 卫生和社会工作 / Health and social work
  | "R" // 文化、体育和娱乐业 / Culture, sports and entertainment
  | "S" // 公共管理、社会保障和社会组织 / Public administration, social security and social organisations
  | "T" // 国际组织 / International organisations
  | OtherCode
  ;

/** 监督检查类别 / Kinds of inspection */
export type InspectionKindCode =
  | "double-random" // 双随机抽查 / Double-random inspection
  | "routine" // 日常检查 / Routine inspection
  | "special" // 专项检查 / Special inspection
  | "key" // 重点检查 / Inspection of a key subject
  | "complaint" // 举报核查 / Inspection on a complaint
  | "follow-up" // 复查 / Follow-up inspection
  | "online" // 网络监测 / On-line monitoring
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 监督检查结果 / Results of an inspection */
export type InspectionResultCode =
  | "no-problem" // 未发现问题 / No problem found
  | "not-published" // 未按规定公示应当公示的信息 / Failed to publish what has to be published
  | "false-publication" // 公示信息隐瞒真实情况、弄虚作假 / Published information hides the truth
  | "unreachable" // 通过登记的住所（经营场所）无法联系 / Not found at the registered address
  | "uncooperative" // 不配合检查情节严重 / Serious lack of cooperation
  | "no-such-business" // 未发现开展本次抽查涉及的经营活动 / No such business carried on
  | "corrected" // 发现问题已责令改正 / Problem found, correction ordered
  | "pending" // 发现问题待后续处理 / Problem found, to be dealt with
  | "failed" // 不合格 / Failed
  | OtherCode
  ;

/** 社会保险险种 / Kinds of social insurance */
export type InsuranceKindCode =
  | "pension" // 养老保险 / Pension insurance
  | "medical" // 医疗保险 / Medical insurance
  | "unemployment" // 失业保险 / Unemployment insurance
  | "work-injury" // 工伤保险 / Work-injury insurance
  | "maternity" // 生育保险 / Maternity insurance
  ;

/** 中介机构执业领域 / Fields of intermediaries */
export type IntermediaryFieldCode =
  | "law" // 律师 / Law
  | "accounting" // 会计 / Accounting
  | "audit" // 审计 / Audit
  | "tax" // 税务 / Tax
  | "appraisal" // 评估 / Appraisal
  | "credit-reporting" // 征信 / Credit reporting
  | "credit-rating" // 评级 / Credit rating
  | "guarantee" // 担保 / Guarantee
  | "consulting" // 咨询 / Consulting
  | "notary" // 公证 / Notary
  | "forensic" // 司法鉴定 / Forensic expertise
  | "tendering" // 招标代理 / Tendering
  | "estate-agency" // 房地产经纪 / Estate agency
  | "patent" // 专利、商标代理 / Patent and trademark agency
  | "insurance" // 保险中介 / Insurance intermediation
  | "employment" // 人力资源服务 / Employment services
  | "auction" // 拍卖 / Auction
  | "testing" // 检验检测认证 / Testing and certification
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 知识产权类型 / Kinds of intellectual property */
export type IpKindCode =
  | "invention-patent" // 发明专利 / Patent of invention
  | "utility-model" // 实用新型专利 / Utility model
  | "design-patent" // 外观设计专利 / Design patent
  | "trademark" // 商标 / Trademark
  | "copyright" // 著作权 / Copyright
  | "software-copyright" // 软件著作权 / Software copyright
  | "geographical-indication" // 地理标志 / Geographical indication
  | "integrated-circuit" // 集成电路布图设计 / Layout of an integrated circuit
  | "plant-variety" // 植物新品种 / Plant variety
  | "trade-secret" // 商业秘密 / Trade secret
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 知识产权状态 / States of intellectual property */
export type IpStateCode =
  | "pending" // 申请中 / Applied for
  | "in-force" // 有效 / In force
  | "expired" // 期满终止 / Expired
  | "lapsed" // 未缴费终止 / Lapsed
  | "invalidated" // 宣告无效 / Declared invalid
  | "abandoned" // 放弃 / Abandoned
  | "transferred" // 已转让 / Transferred
  | OtherCode
  ;

/** 联防联动反馈状态 / States of an answer */
export type JointResponseStateCode =
  | "asked" // 已提请 / Asked
  | "done" // 已采取措施 / Done
  | "not-applicable" // 不适用 / Not applicable
  | "refused" // 不予采取 / Refused
  ;

/** 裁判结果 / Results of a judgment */
export type JudgmentResultCode =
  | "for-claimant" // 支持诉讼请求 / For the claimant
  | "partly-for-claimant" // 部分支持诉讼请求 / Partly for the claimant
  | "dismissed" // 驳回 / Dismissed
  | "settled" // 调解结案 / Settled by mediation
  | "withdrawn" // 撤诉 / Withdrawn
  | "guilty" // 有罪 / Guilty
  | "not-guilty" // 无罪 / Not guilty
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 重点人群 / Key group */
export type KeyGroupCode =
  | "civil-servant" // 公务员 / Civil servant
  | "teacher" // 教师 / Teacher
  | "doctor" // 医生 / Doctor
  | "lawyer" // 律师 / Lawyer
  | "accountant" // 会计师 / Accountant
  | "auditor" // 审计师 / Auditor
  | "tax-adviser" // 税务师 / Tax adviser
  | "legal-representative" // 法定代表人 / Legal representative
  ;

/** 行政征收类别 / Kinds of administrative levy */
export type LevyKindCode =
  | "government-fund" // 政府性基金 / Government fund
  | "disability-fund" // 残疾人就业保障金 / Disability employment fund
  | "water-resources" // 水资源费 / Water resources fee
  | "soil-conservation" // 水土保持补偿费 / Soil and water conservation compensation
  | "sewage" // 污水处理费 / Sewage treatment fee
  | "land" // 土地使用权出让收入和土地闲置费 / Land grant revenue and idle land fee
  | "minerals" // 矿产资源专项收入 / Revenue from mineral resources
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 许可类别 / Kinds of licence */
export type LicenceKindCode =
  | "ordinary" // 普通 / Ordinary
  | "concession" // 特许 / Concession
  | "recognition" // 认可 / Recognition
  | "verification" // 核准 / Verification
  | "registration" // 登记 / Registration
  | "other" // 其他 / Other
  | `other:${string}`
  ;

/** 贷款五级分类 / Five classes of loans */
export type LoanFiveClassCode =
  | "pass" // 正常 / Pass
  | "special-mention" // 关注 / Special mention
  | "substandard" // 次级 / Substandard
  | "doubtful" // 可疑 / Doubtful
  | "loss" // 损失 / Loss
  ;

/** 信贷业务种类 / Kinds of credit */
export type LoanKindCode =
  | "working-capital" // 流动资金贷款 / Working-capital loan
  | "fixed-asset" // 固定资产贷款 / Fixed-asset loan
  | "project-finance" // 项目融资 / Project finance
  | "trade-finance" // 贸易融资 / Trade finance
  | "discount" // 票据贴现 / Discounting of bills
  | "acceptance" // 银行承兑汇票 / Bank acceptance
  | "factoring" // 保理 / Factoring
  | "letter-of-credit" // 信用证 / Letter of credit
  | "letter-of-guarantee" // 保函 / Letter of guarantee
  | "housing" // 个人住房贷款 / Personal housing loan
  | "housing-fund" // 住房公积金贷款 / Housing-fund loan
  | "personal-business" // 个人经营性贷款 / Personal business loan
  | "consumer" // 个人消费贷款 / Personal consumer loan
  | "farmer" // 农户贷款 / Loan to a farming household
  | "student" // 助学贷款 / Student loan
  | "credit-card" // 信用卡 / Credit card
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 政府关联事项类别 / Kinds of matter connected with government */
export type MatterKindCode =
  | "fiscal-investment" // 财政性投资项目 / Project paid from public funds
  | "state-owned-construction" // 国有企事业投资建设工程 / Construction paid by state-owned enterprises or institutions
  | "infrastructure-and-utilities" // 基础设施及公用事业 / Infrastructure and public utilities
  | "government-procurement" // 政府采购 / Government procurement
  | "state-property-transfer" // 国有产权、股权转让 / Transfer of state-owned property or shares
  | "land-grant" // 土地出让 / Grant of land-use rights
  | OtherCode
  ;

/** 奖惩措施类别 / Kinds of measures */
export type MeasureKindCode =
  | "administrative" // 行政性 / Administrative
  | "judicial" // 司法性 / Judicial
  | "market" // 市场性 / Market
  | "social" // 社会性 / Social
  ;

/** 会员评价结果 / Results of a member's appraisal */
export type MemberAppraisalCode =
  | "excellent" // 优秀 / Excellent
  | "good" // 良好 / Good
  | "qualified" // 合格 / Qualified
  | "unqualified" // 不合格 / Unqualified
  | OtherCode
  ;

/** 失信行为类别 / Kinds of misconduct */
export type MisconductKindCode =
  | "debt-evasion" // 逃废债务 / Evasion of debts
  | "tax-fraud" // 逃骗税 / Tax evasion and fraud
  | "counterfeiting" // 制假贩假 / Making and selling counterfeits
  | "breach-of-contract" // 违反合同 / Breach of contract
  | "smuggling" // 走私贩私 / Smuggling
  | "false-accounts" // 假账伪账 / False accounts
  | "false-advertising" // 虚假广告 / False advertising
  | "price-violation" // 价格违规 / Price violation
  | "illegal-fundraising" // 非法集资 / Illegal fundraising
  | "commercial-fraud" // 商业欺诈 / Commercial fraud
  | "arrears" // 拖欠 / Arrears
  | OtherCode
  ;

/** 道德表现领域 / Fields of moral conduct */
export type MoralityFieldCode =
  | "family" // 家庭美德 / Family virtue
  | "professional" // 职业道德 / Professional ethics
  | "social" // 社会公德 / Social morality
  ;

/** 全国公共信用综合评价等级 / National public-credit evaluation */
export type National4Code =
  | "excellent" // 优 / Excellent
  | "good" // 良 / Good
  | "fair" // 中 / Fair
  | "poor" // 差 / Poor
  ;

/** 信息性质 / Nature of the information */
export type NatureCode =
  | "basic" // 基本信息 / Basic
  | "positive" // 守信信息 / Positive
  | "adverse" // 失信信息 / Adverse
  | "neutral" // 中性信息 / Neutral
  ;

/** 异议理由 / Reasons of an objection */
export type ObjectionReasonCode =
  | "wrong" // 信息错误 / Wrong
  | "incomplete" // 信息遗漏 / Incomplete
  | "not-own" // 不属于本主体 / Not about this subject
  | "outdated" // 信息未更新 / Outdated
  | "expired" // 超过期限 / Kept or shown too long
  | "out-of-scope" // 不应归集 / Should not be collected
  | "no-disclosure" // 不应公开 / Should not be disclosed
  | "duplicate" // 重复记载 / Recorded twice
  | "quashed" // 原决定已撤销 / Decision quashed
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 异议处理结果 / Results of an objection */
export type ObjectionResultCode =
  | "upheld" // 异议成立 / Upheld
  | "partly-upheld" // 部分成立 / Partly upheld
  | "rejected" // 异议不成立 / Rejected
  | "not-accepted" // 不予受理 / Not accepted
  | "unverifiable" // 无法核实 / Could not be verified
  | "withdrawn" // 撤回异议 / Withdrawn
  ;

/** 职业 / Occupations */
export type OccupationCode =
  | "leaders" // 党的机关、国家机关、群众团体和社会组织、企事业单位负责人 / Heads of party and state bodies, organisations, enterprises and institutions
  | "professionals" // 专业技术人员 / Professionals and technicians
  | "clerks" // 办事人员和有关人员 / Clerks
  | "services" // 社会生产服务和生活服务人员 / Service workers
  | "agriculture" // 农、林、牧、渔业生产及辅助人员 / Agricultural workers
  | "production" // 生产制造及有关人员 / Production workers
  | "military" // 军人 / Military
  | "other" // 不便分类的其他从业人员 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 董事、监事、高管职务 / Posts of directors, supervisors and managers */
export type OfficerPostCode =
  | "chairman" // 董事长 / Chairman of the board
  | "vice-chairman" // 副董事长 / Vice-chairman of the board
  | "executive-director" // 执行董事 / Executive director
  | "director" // 董事 / Director
  | "independent-director" // 独立董事 / Independent director
  | "supervisor-chairman" // 监事会主席 / Chairman of the supervisors
  | "supervisor" // 监事 / Supervisor
  | "general-manager" // 总经理 / General manager
  | "deputy-general-manager" // 副总经理 / Deputy general manager
  | "financial-officer" // 财务负责人 / Financial officer
  | "board-secretary" // 董事会秘书 / Secretary of the board
  | "principal" // 负责人 / Person in charge
  | "liquidator" // 清算组成员 / Liquidator
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 单位类别 / Kinds of organisation */
export type OrganisationKindCode =
  | "institution" // 事业单位 / Public institution
  | "social-association" // 社会团体 / Social association
  | "foundation" // 基金会 / Foundation
  | "private-non-enterprise" // 民办非企业单位 / Private non-enterprise unit
  | "residents-committee" // 社区居民委员会 / Residents' committee
  | "villagers-committee" // 村民委员会 / Villagers' committee
  | "trade-union" // 工会 / Trade union
  | "religious" // 宗教活动场所 / Religious venue
  | "rural-collective" // 农村集体经济组织 / Rural collective
  | "law-firm" // 律师事务所 / Law firm
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 参保状态 / States of social insurance participation */
export type ParticipationStateCode =
  | "active" // 参保缴费 / Paying
  | "suspended" // 暂停缴费 / Suspended
  | "receiving" // 领取待遇 / Receiving benefits
  | "terminated" // 终止参保 / Terminated
  | "not-participating" // 未参保 / Not participating
  | OtherCode
  ;

/** 执行案件当事人角色 / Roles in an enforcement case */
export type PartyRoleCode =
  | "applicant" // 申请执行人 / Applicant for enforcement
  | "debtor" // 被执行人 / Person under enforcement
  | "third-party" // 第三人 / Third party
  ;

/** 缴纳状态 / States of a payment */
export type PaymentStateCode =
  | "paid" // 已缴清 / Paid
  | "partly-paid" // 部分缴纳 / Partly paid
  | "unpaid" // 欠缴 / Unpaid
  | "deferred" // 缓缴 / Deferred
  | "exempt" // 免缴 / Exempt
  ;

/** 处罚类别 / Kinds of penalty */
export type PenaltyKindCode =
  | "warning" // 警告 / Warning
  | "fine" // 罚款 / Fine
  | "confiscation-of-gains" // 没收违法所得 / Confiscation of unlawful gains
  | "confiscation-of-property" // 没收非法财物 / Confiscation of unlawful property
  | "licence-suspension" // 暂扣许可证件 / Suspension of a licence
  | "licence-revocation" // 吊销许可证件 / Revocation of a licence
  | "production-suspension" // 责令停产停业 / Order to suspend production or business
  | "detention" // 行政拘留 / Administrative detention
  | "confiscation-of-gains-or-property" // 没收违法所得、没收非法财物 / Confiscation of unlawful gains or property
  | "licence-suspension-or-revocation" // 暂扣或者吊销许可证、暂扣或者吊销执照 / Suspension or revocation of a licence
  | "other" // 其他 / Other
  | `other:${string}`
  | "criticism" // 通报批评 / Public criticism
  | "qualification-downgrade" // 降低资质等级 / Downgrading of a qualification
  | "business-restriction" // 限制开展生产经营活动 / Restriction of business
  | "closure-order" // 责令关闭 / Order to close
  | "profession-ban" // 限制从业 / Ban from a profession
  ;

/** 被执行人履行情况 / States of a defaulter's performance */
export type PerformanceStateCode =
  | "none" // 全部未履行 / Nothing performed
  | "partial" // 部分未履行 / Partly not performed
  | "full" // 全部已履行 / Performed in full
  ;

/** 诚信规划惩戒措施 / Measures of the plan against dishonesty */
export type PlanMeasureCode =
  | "grade-reduction" // 降低信用等级 / Reduction of the credit grade
  | "consumption-restriction" // 限制消费 / Restriction of consumption
  | "warning" // 警告提示 / Warning
  | "integrity-publicity" // 诚信公示 / Publication
  ;

/** 岗位 / Posts */
export type PostCode =
  | "leading" // 领导岗位 / Leading post
  | "managerial" // 管理岗位 / Managerial post
  | "professional" // 专业技术岗位 / Professional post
  | "worker" // 工勤技能岗位 / Skilled worker's post
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 执业状态 / States of a practice */
export type PracticeStateCode =
  | "practising" // 执业 / Practising
  | "suspended" // 暂停执业 / Suspended
  | "exited" // 退出 / Exited
  | "revoked" // 吊销执业证书 / Licence revoked
  | OtherCode
  ;

/** 处罚程序 / Procedure */
export type ProcedureCode =
  | "simple" // 简易程序 / Simple procedure
  | "ordinary" // 普通程序 / Ordinary procedure
  ;

/** 职业技能等级 / Levels of professional skill */
export type ProfessionalLevelCode =
  | "apprentice" // 学徒工 / Apprentice
  | "level-5" // 五级/初级工 / Level 5, junior worker
  | "level-4" // 四级/中级工 / Level 4, intermediate worker
  | "level-3" // 三级/高级工 / Level 3, senior worker
  | "level-2" // 二级/技师 / Level 2, technician
  | "level-1" // 一级/高级技师 / Level 1, senior technician
  | "special" // 特级技师 / Special technician
  | "chief" // 首席技师 / Chief technician
  | "none" // 不分等级 / Without level
  | OtherCode
  ;

/** 职业资格类别 / Kinds of professional qualification */
export type ProfessionalQualificationKindCode =
  | "access" // 准入类 / Access
  | "level" // 水平评价类 / Level
  ;

/** 工程质量等级 / Grades of project quality */
export type ProjectQualityCode =
  | "excellent" // 优良 / Excellent
  | "qualified" // 合格 / Qualified
  | "unqualified" // 不合格 / Unqualified
  | OtherCode
  ;

/** 政府承诺类别 / Kinds of government promise */
export type PromiseKindCode =
  | "contract" // 合同约定 / Contract
  | "policy" // 政策承诺 / Policy promise
  ;

/** 公示渠道 / Channel of publication */
export type PublicationChannelCode =
  | "credit-china" // 信用中国 / Credit China
  | "enterprise-publicity" // 国家企业信用信息公示系统 / National enterprise credit publicity system
  | "own-site" // 本单位网站 / The unit's own site
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 公示状态 / States of publicity */
export type PublicityStateCode =
  | "pending" // 待公示 / To be published
  | "published" // 公示中 / Being published
  | "ended" // 已公示 / Publicity ended
  ;

/** 停止公示原因 / Reasons of the end of publicity */
export type PublicityStopReasonCode =
  | "period-ended" // 公示期满 / Period ended
  | "repaired" // 信用修复 / Repaired
  | "quashed" // 原决定被撤销 / Decision quashed
  | "corrected" // 信息更正 / Information corrected
  | "objection-upheld" // 异议成立 / Objection upheld
  | "sealed" // 依法封存 / Sealed by law
  | "no-basis" // 不应公示 / Should not have been published
  | "subject-ended" // 主体终止 / Subject ended
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 失信惩戒措施大类 / Classes of punishment measures */
export type PunishmentMeasureClassCode =
  | "rights-or-duties" // 公共管理机构减损权益或者增设义务 / Public bodies reduce rights or add duties
  | "management" // 公共管理机构管理措施 / Management measures of public bodies
  | "market" // 公共管理机构以外组织的措施 / Measures of others than public bodies
  ;

/** 失信惩戒措施 / Punishment measures */
export type PunishmentMeasureItemCode =
  | "market-access" // 限制市场或行业准入 / Restriction of access to a market or industry
  | "office-holding" // 限制任职 / Restriction of office-holding
  | "consumption" // 限制消费 / Restriction of consumption
  | "leaving-the-country" // 限制出境 / Restriction of leaving the country
  | "school-admission" // 限制升学复学 / Restriction of school admission
  | "public-funds" // 限制申请财政性资金项目 / Restriction of applications for public funds
  | "honours" // 限制参加评先评优 / Restriction of honours
  | "preferential-policies" // 限制享受优惠政策和便利措施 / Restriction of preferential policies
  | "serious-list" // 纳入严重失信主体名单 / Entry in a list of serious dishonesty
  | "sharing-and-publicity" // 共享公示失信信息 / Sharing and publication of adverse information
  | "key-supervision" // 纳入重点监管范围 / Key supervision
  | "reference-for-procurement" // 推送政府采购等供参考 / Information to government procurement and others for reference
  | "market-reports" // 纳入市场化征信或者评级报告 / Entry in market credit reports or ratings
  | "cautious-lending" // 从严审慎授信 / Cautious lending
  | "other" // 清单外措施 / Measure outside the national list
  | `other:${string}`
  | OtherCode
  ;

/** 资质等级 / Grades of qualification */
export type QualificationGradeCode =
  | "special" // 特级 / Special grade
  | "first" // 一级 / First grade
  | "second" // 二级 / Second grade
  | "third" // 三级 / Third grade
  | "fourth" // 四级 / Fourth grade
  | "fifth" // 五级 / Fifth grade
  | "class-a" // 甲级 / Class A
  | "class-b" // 乙级 / Class B
  | "class-c" // 丙级 / Class C
  | "class-d" // 丁级 / Class D
  | "level-a" // A 级 / Level A
  | "level-b" // B 级 / Level B
  | "level-c" // C 级 / Level C
  | "level-d" // D 级 / Level D
  | "comprehensive" // 综合资质 / Comprehensive
  | "provisional" // 暂定级 / Provisional
  | "none" // 不分等级 / Without grade
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 资质状态 / States of a qualification */
export type QualificationStateCode =
  | "valid" // 有效 / Valid
  | "expired" // 过期 / Expired
  | "suspended" // 暂扣 / Suspended
  | "revoked" // 吊销 / Revoked as a penalty
  | "cancelled" // 撤销 / Cancelled
  | "withdrawn" // 撤回 / Withdrawn
  | "deregistered" // 注销 / Deregistered
  | OtherCode
  ;

/** 质量信用分类 / Quality credit classes */
export type QualityClassCode =
  | "A" // A 类 / Class A
  | "B" // B 类 / Class B
  | "C" // C 类 / Class C
  | "D" // D 类 / Class D
  ;

/** 产品质量抽查结论 / Results of a product quality check */
export type QualityResultCode =
  | "passed" // 合格 / Passed
  | "failed" // 不合格 / Failed
  | "label-failed" // 标识不合格 / Labelling failed
  | "not-judged" // 不判定 / Not judged
  | OtherCode
  ;

/** 撤销原因 / Reasons of quashing */
export type QuashingReasonCode =
  | "review" // 行政复议决定撤销 / Quashed in administrative review
  | "court" // 人民法院判决撤销 / Quashed by a court
  | "own-motion" // 作出机关自行撤销 / Quashed by the authority itself
  | "superior" // 上级机关责令撤销 / Quashed by order of a superior
  | "unlawful" // 确认违法 / Found unlawful
  | "void" // 确认无效 / Found void
  | "changed" // 决定变更 / Decision changed
  | OtherCode
  ;

/** 查询渠道 / Channels of a query */
export type QueryChannelCode =
  | "counter" // 服务窗口 / Service counter
  | "website" // 网站 / Website
  | "terminal" // 自助终端 / Self-service terminal
  | "mobile" // 移动端 / Mobile
  | "interface" // 接口 / Interface
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 查询用途 / Purposes of a query */
export type QueryPurposeCode =
  | "self-check" // 本人自查 / One's own record
  | "duty" // 依法履职 / Public duty
  | "procurement" // 政府采购和招投标 / Procurement and tendering
  | "lending" // 信贷审批 / Lending
  | "trade" // 商务合作 / Business dealings
  | "recruitment" // 招聘、任用 / Recruitment and appointment
  | "honours" // 评先评优 / Award of honours
  | "objection" // 异议核查 / Checking an objection
  | "repair" // 信用修复 / Repair
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 评级展望 / Rating outlooks */
export type RatingOutlookCode =
  | "positive" // 正面 / Positive
  | "stable" // 稳定 / Stable
  | "negative" // 负面 / Negative
  | "developing" // 待决 / Developing
  | "watch" // 列入观察名单 / On watch
  | OtherCode
  ;

/** 信用评级等级标准 / Scales of credit ratings */
export type RatingScaleCode =
  | "gbt-22116" // GB/T 22116 三等九级 / GB/T 22116, nine grades
  | "pboc-9" // 人民银行三等九级 / People's Bank of China, nine grades
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 房地产开发五证 / The five permits of real-estate development */
export type RealEstatePermitCode =
  | "land-use" // 国有土地使用证 / Land-use certificate
  | "land-planning" // 建设用地规划许可证 / Land planning permit
  | "works-planning" // 建设工程规划许可证 / Works planning permit
  | "construction" // 建筑工程施工许可证 / Construction permit
  | "pre-sale" // 商品房预售许可证 / Pre-sale permit
  ;

/** 记录状态 / Status of the record */
export type RecordStatusCode =
  | "valid" // 有效 / Valid
  | "withdrawn" // 撤回 / Withdrawn
  | "disputed" // 异议 / Disputed
  | "corrected" // 已更正 / Corrected
  | "archived" // 已归档 / Archived
  ;

/** 信息类型 / Record types */
export type RecordTypeCode =
  | "administrative-confirmation" // 行政确认信息 / Administrative confirmation
  | "administrative-adjudication" // 行政裁决信息 / Administrative adjudication
  | "administrative-coercion" // 行政强制信息 / Administrative coercion
  | "environment-rating" // 环境信用评价信息 / Environment credit rating
  | "administrative-fee" // 行政收费 / Administrative fee
  | "inspection" // 监督检查信息 / Inspection
  | "product-quality" // 产品质量监督抽查信息 / Product quality check
  | "wage-arrears" // 拖欠工资信息 / Wage arrears
  | "administrative-licence" // 行政许可信息 / Administrative licence
  | "administrative-benefit" // 行政给付信息 / Administrative benefit
  | "administrative-compensation" // 行政补偿信息 / Administrative compensation
  | "administrative-levy" // 其他行政征收信息 / Other administrative levy
  | "administrative-penalty" // 行政处罚信息 / Administrative penalty
  | "qualification" // 资质登记信息 / Qualification
  | "qualification-termination" // 资质注（撤、吊）销信息 / Qualification termination
  | "association-membership" // 会员与行业自律信息 / Association membership
  | "industry-appraisal" // 行业评优与产品创优信息 / Industry appraisal
  | "traffic-record" // 交通违法与失信信息 / Traffic record
  | "volunteer-service" // 志愿服务等公益信息 / Volunteer service
  | "conduct-record" // 家庭、职业、社会道德表现信息 / Conduct in family, work and society
  | "education" // 学历学位信息 / Education
  | "exam-misconduct" // 考试、学术失信信息 / Misconduct in examinations and research
  | "citizen-evaluation" // 公民信用评价信息 / Evaluation of a citizen
  | "person-identity" // 个人身份信息 / Person's identity
  | "occupation" // 职业信息 / Occupation
  | "legal-representative-role" // 法定代表人任职信息 / Role of legal representative
  | "professional-qualification" // 职业（执业）资格信息 / Professional qualification
  | "professional-title" // 职称信息 / Professional title
  | "social-insurance-participation" // 社会保险参保信息 / Participation in social insurance
  | "housing-record" // 房屋租售与公共住房信息 / Housing record
  | "credit-commitment" // 信用承诺信息 / Credit commitment
  | "commitment-fulfilment" // 承诺履行信息 / Fulfilment of a commitment
  | "community-appraisal" // 社区诚信评比信息 / Community appraisal
  | "community-conduct" // 社区诚信行为信息 / Community conduct
  | "complaint" // 投诉举报信息 / Complaint
  | "housing-fund" // 住房公积金缴存信息 / Housing fund contribution
  | "social-insurance-contribution" // 社会保险参保缴费信息 / Social insurance contribution
  | "utility-payment" // 公用事业缴费信息 / Utility payment
  | "credit-guarantee" // 信用担保信息 / Guarantee
  | "loan-credit" // 信贷信息 / Loan or credit
  | "loan-default" // 逃废债与逾期信息 / Overdue or evaded debt
  | "credit-rating" // 企业信用评级与颁证信息 / Credit rating and certificate
  | "public-credit-evaluation" // 公共信用综合评价信息 / Public credit evaluation
  | "government-body" // 机关（单位）职能信息 / Government body
  | "civil-servant-record" // 公务员诚信信息 / Civil servant record
  | "government-commitment-breach" // 政府违约失信信息 / Government commitment breach
  | "supervision-class" // 分类监管等级 / Supervision class
  | "conduct-appraisal" // 民主评议政风行风 / Conduct appraisal
  | "efficiency-inspection" // 行政效能监察 / Efficiency inspection
  | "government-disclosure" // 政务公开信息 / Government disclosure
  | "public-hearing" // 听证、公示与意见征集 / Public hearing
  | "project-result" // 工程/项目结果信息 / Project result
  | "bidder-credential" // 参与企业资信信息 / Bidder credential
  | "tender-notice" // 政府关联事项招标信息 / Tender notice
  | "tender-award" // 中标信息 / Tender award
  | "honour" // 荣誉信息 / Honour
  | "integrity-model" // 诚信典型（红名单）信息 / Model of integrity (red list)
  | "intermediary-practice" // 中介机构执业信息 / Intermediary practice
  | "professional-discipline" // 行业、执业惩戒信息 / Professional discipline
  | "arbitral-award" // 仲裁裁决信息 / Arbitral award
  | "court-judgment" // 司法裁判信息 / Court judgment
  | "court-enforcement" // 司法执行信息 / Court enforcement
  | "judgment-defaulter" // 失信被执行人信息 / Judgment defaulter
  | "prosecution-record" // 检察机关行贿犯罪等信息 / Bribery and related crimes
  | "abnormal-operation" // 经营（活动）异常名录信息 / Abnormal operation
  | "serious-dishonesty" // 严重失信主体名单信息 / Serious dishonesty
  | "contract-filing" // 合同备案与重大合同鉴证信息 / Contract filing
  | "contract-performance" // 合同履约信息 / Contract performance
  | "intellectual-property" // 知识产权信息 / Intellectual property
  | "real-estate-development" // 房地产开发诚信信息 / Real estate development
  | "incentive-measure" // 守信激励措施信息 / Incentive measure
  | "punishment-measure" // 失信惩戒措施信息 / Punishment measure
  | "credit-warning" // 失信预警与警告提示信息 / Credit warning
  | "unit-catalogue-entry" // 成员单位信用信息目录条目 / Entry of a unit's catalogue
  | "unit-assessment" // 部门归集与共享考核信息 / Assessment of a unit
  | "collection-task" // 归集任务信息 / Collection task
  | "exchange-batch" // 交换批次信息 / Exchange batch
  | "correction-notice" // 更正、撤销与比对校准通知 / Correction notice
  | "hold" // 记录保留信息 / Hold
  | "joint-measure-response" // 联防联动反馈信息 / Response to a joint measure
  | "objection" // 异议信息 / Objection
  | "disclosure-application" // 政府信息公开申请 / Application for disclosure
  | "disclosure-answer" // 政府信息公开答复 / Answer to an application for disclosure
  | "publicity-notice" // 公示信息 / Publicity notice
  | "credit-query" // 查询记录 / Credit query
  | "query-authorisation" // 查询授权信息 / Query authorisation
  | "reorganisation" // 破产重整信息 / Reorganisation
  | "repair-application" // 信用修复申请信息 / Repair application
  | "repair-decision" // 信用修复决定信息 / Repair decision
  | "integrity-training" // 诚信教育与培训信息 / Integrity training
  | "credit-report-use" // 信用报告使用信息 / Use of a credit report
  | "access-decision" // 信用准入信息 / Access decision
  | "branch-relation" // 分支机构关系 / Branch relation
  | "registration-change" // 变更登记 / Registration change
  | "registration-termination" // 注销、吊销登记 / Registration termination
  | "annual-report" // 年检/年报 / Annual report
  | "enterprise-registration" // 登记注册基本信息 / Enterprise registration
  | "association-registration" // 行业协会登记 / Association registration
  | "organisation-profile" // 事业单位、社区等基本信息 / Organisation profile
  | "shareholder" // 股东及出资 / Shareholder
  | "officer" // 董事、监事、高管 / Officer
  | "self-declared" // 自愿申报信息 / Self-declared information
  | "tax-payment" // 纳税信息 / Tax payment
  | "tax-arrears" // 欠税信息 / Tax arrears
  | "tax-credit-rating" // 纳税信用评价信息 / Tax credit rating
  | "tax-credit-deduction" // 纳税信用扣分信息 / Tax credit deduction
  | "tax-registration" // 税务登记信息 / Tax registration
  | OtherCode
  ;

/** 债权清收方式 / Manners of recovery of a debt */
export type RecoveryMannerCode =
  | "repayment" // 债务人清偿 / Repaid by the debtor
  | "guarantor" // 担保人代偿 / Paid by the guarantor
  | "collateral" // 处置抵（质）押物 / Sale of the collateral
  | "enforcement" // 诉讼执行 / Court enforcement
  | "restructuring" // 债务重组 / Restructuring
  | "transfer" // 债权转让 / Sale of the claim
  | "write-off" // 核销 / Written off
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 变更登记事项 / Items of a change of registration */
export type RegistrationChangeItemCode =
  | "name" // 名称 / Name
  | "legal-representative" // 法定代表人 / Legal representative
  | "address" // 住所 / Address
  | "capital" // 注册资本 / Registered capital
  | "scope" // 经营范围 / Business scope
  | "type" // 类型 / Type
  | "term" // 营业期限 / Term of business
  | "shareholders" // 股东 / Shareholders
  | "officers" // 董事、监事、高级管理人员 / Directors, supervisors and managers
  | "articles" // 章程 / Articles of association
  | "registrar" // 登记机关 / Registrar
  | "contact" // 联络员 / Contact person
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 监管领域 / Regulated field */
export type RegulatedFieldCode =
  | "food-and-drugs" // 食品药品 / Food and drugs
  | "special-equipment" // 特种设备 / Special equipment
  | "work-safety" // 安全生产 / Work safety
  | "fire" // 消防 / Fire safety
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 破产重整状态 / States of a reorganisation */
export type ReorganisationStateCode =
  | "plan-approved" // 重整计划已批准 / Plan approved
  | "plan-running" // 重整计划执行中 / Plan is being carried out
  | "plan-done" // 重整计划执行完毕 / Plan carried out
  | "plan-failed" // 终止重整 / Reorganisation failed
  ;

/** 信用修复评估结论 / Results of an assessment for repair */
export type RepairAssessmentCode =
  | "met" // 符合条件 / Conditions met
  | "partly-met" // 部分符合条件 / Conditions partly met
  | "not-met" // 不符合条件 / Conditions not met
  ;

/** 信用修复条件 / Conditions of repair */
export type RepairConditionCode =
  | "duty-performed" // 已履行法定义务 / Duty performed
  | "conduct-corrected" // 已改正失信行为 / Conduct corrected
  | "harm-removed" // 已消除不良影响 / Harm removed
  | "minimum-period" // 最短公示期已满 / Minimum period over
  | "commitment-made" // 已公开信用承诺 / Commitment published
  | "training-taken" // 已参加信用培训 / Training taken
  | "report-filed" // 已提交信用报告 / Credit report filed
  | "no-repeat" // 未再发生同类失信 / No repetition
  | "off-abnormal-list" // 已移出经营异常名录 / Off the list of abnormal operations
  | "off-serious-list" // 已移出严重失信主体名单 / Off the list of serious dishonesty
  | "spot-checks-passed" // 抽查结果合格 / Spot checks passed
  | OtherCode
  ;

/** 信用修复效果 / Effects of repair */
export type RepairEffectCode =
  | "publicity-ended" // 终止公示 / Publicity ended
  | "sharing-ended" // 停止共享使用 / Sharing ended
  | "measures-lifted" // 解除惩戒措施 / Measures lifted
  | "grade-restored" // 恢复信用等级 / Grade restored
  | "removed-from-list" // 移出名单 / Removed from the list
  | "normal-state-restored" // 恢复正常记载状态 / Normal state restored
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 信用修复经办角色 / Handlers of a repair */
export type RepairHandlerCode =
  | "credit-site" // 信用网站 / Credit site
  | "finding-unit" // 认定单位 / Finding unit
  | "credit-centre" // 信用信息中心 / Credit information centre
  | "court" // 人民法院 / Court
  ;

/** 信用修复协助机构 / Helpers of repair */
export type RepairHelperCode =
  | "association" // 行业协会 / Association
  | "intermediary" // 信用中介机构 / Credit intermediary
  | "none" // 自行办理 / None
  | OtherCode
  ;

/** 不予修复情形 / Grounds of refusal of repair */
export type RepairRefusalGroundCode =
  | "period-not-over" // 最短公示期未满 / Minimum period not over
  | "duty-not-performed" // 未履行义务 / Duty not performed
  | "not-corrected" // 未纠正失信行为 / Not corrected
  | "no-commitment" // 未作出承诺 / No commitment
  | "excluded" // 依法不得提前终止公示 / Excluded by law
  | "papers-missing" // 材料不全 / Papers missing
  | "false-evidence" // 提供虚假材料 / False evidence
  | "on-a-list" // 仍在异常名录、严重失信名单内 / Still on a list
  | "not-competent" // 不属于受理范围 / Not competent
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 信用修复决定结果 / Results of an application for repair */
export type RepairResultCode =
  | "granted" // 准予修复 / Granted
  | "partly-granted" // 部分准予修复 / Partly granted
  | "refused" // 不予修复 / Refused
  | "not-accepted" // 不予受理 / Not accepted
  | "withdrawn" // 撤回申请 / Withdrawn
  | "revoked" // 撤销修复 / Repair revoked
  ;

/** 信用修复办理环节 / Stages of repair */
export type RepairStageCode =
  | "none" // 未申请 / Not applied for
  | "received" // 已收到 / Received
  | "supplement-asked" // 待补正 / Supplement asked for
  | "admitted" // 已受理 / Admitted
  | "extended" // 已延长 / Extended
  | "granted" // 已准予 / Granted
  | "partly-granted" // 已部分准予 / Partly granted
  | "refused" // 已不予 / Refused
  | "not-accepted" // 已不予受理 / Not accepted
  | "withdrawn" // 已撤回 / Withdrawn
  | "revoked" // 已撤销修复 / Repair revoked
  ;

/** 信用报告用途 / Purposes of using a credit report */
export type ReportUsePurposeCode =
  | "government-procurement" // 政府采购 / Government procurement
  | "tendering" // 招标投标 / Tendering
  | "subsidy" // 财政补贴 / Public subsidies
  | "lending" // 信贷 / Lending
  | "recruitment" // 招聘 / Recruitment
  | "appointment" // 任用 / Appointment
  | "licensing" // 行政审批 / Licensing
  | "honours" // 评先评优 / Award of honours
  | "listing" // 上市融资 / Listing and financing
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 行业、执业惩戒种类 / Kinds of professional sanctions */
export type SanctionKindCode =
  | "admonition" // 训诫 / Admonition
  | "warning" // 警告 / Warning
  | "criticism" // 通报批评 / Circulated criticism
  | "public-condemnation" // 公开谴责 / Public condemnation
  | "correction-order" // 责令改正 / Order to correct
  | "membership-suspension" // 中止会员权利 / Suspension of membership rights
  | "membership-removal" // 取消会员资格 / Removal from membership
  | "practice-suspension" // 暂停执业 / Suspension of practice
  | "licence-revocation" // 吊销执业证书 / Revocation of the practising licence
  | "profession-ban" // 禁止从业 / Ban from the profession
  | "fine" // 罚款 / Fine
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 公益服务类别 / Kinds of voluntary service */
export type ServiceKindCode =
  | "volunteering" // 志愿服务 / Volunteering
  | "blood-donation" // 无偿献血 / Blood donation
  | "donation" // 慈善捐赠 / Charitable donation
  | "emergency-rescue" // 应急救援 / Emergency rescue
  | "brave-act" // 见义勇为 / Act of bravery
  | "community-service" // 社区服务 / Community service
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 失信严重程度 / Severity of dishonesty */
export type SeverityOfDishonestyCode =
  | "undetermined" // 未定 / Undetermined
  | "general" // 一般 / General
  | "considerable" // 较重 / Considerable
  | "serious" // 严重 / Serious
  ;

/** 性别 / Sex */
export type SexCode =
  | "unknown" // 未知的性别 / Unknown
  | "male" // 男 / Male
  | "female" // 女 / Female
  | "unstated" // 未说明的性别 / Unstated
  ;

/** 股东类型 / Kinds of shareholder */
export type ShareholderKindCode =
  | "person" // 自然人股东 / Natural person
  | "enterprise-legal-person" // 企业法人 / Enterprise legal person
  | "partnership" // 合伙企业 / Partnership
  | "other-enterprise" // 其他企业 / Other enterprise
  | "institution" // 事业单位法人 / Public institution
  | "social-organisation" // 社会团体法人 / Social organisation
  | "government" // 政府机关 / Government body
  | "foreign" // 外商投资者 / Foreign investor
  | "employees" // 职工持股会 / Employees' shareholding association
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 信用主体类别 / Kinds of subject */
export type SubjectKindCode =
  | "government" // 政府机关 / Government body
  | "enterprise" // 企业 / Enterprise
  | "individual-business" // 个体工商户 / Individual business
  | "cooperative" // 农民专业合作社 / Farmers' cooperative
  | "social-organisation" // 社会组织 / Social organisation
  | "institution" // 事业单位 / Public institution
  | "community" // 社区 / Community
  | "other-organisation" // 其他组织 / Other organisation
  | "person" // 自然人 / Natural person
  | "household" // 家庭 / Household
  ;

/** 任职角色 / Roles in an organisation */
export type SubjectRoleCode =
  | "legal-representative" // 法定代表人 / Legal representative
  | "principal" // 负责人 / Person in charge
  | "executive-partner" // 执行事务合伙人 / Executive partner
  | "proprietor" // 投资人 / Proprietor
  | "operator" // 经营者 / Operator of an individual business
  | "actual-controller" // 实际控制人 / Actual controller
  | OtherCode
  ;

/** 报送方式 / Channels of submission */
export type SubmissionChannelCode =
  | "manual" // 手动录入 / Manual entry
  | "file" // 文件上传 / File upload
  | "database" // 数据库 / Database
  | "ftp" // FTP / FTP
  | "interface" // 接口 / Interface
  | OtherCode
  ;

/** 诉讼地位 / Positions in a suit */
export type SuitPositionCode =
  | "plaintiff" // 原告 / Plaintiff
  | "defendant" // 被告 / Defendant
  | "third-party" // 第三人 / Third party
  | "appellant" // 上诉人 / Appellant
  | "appellee" // 被上诉人 / Appellee
  | "retrial-applicant" // 再审申请人 / Applicant for retrial
  | "retrial-respondent" // 被申请人 / Respondent in retrial
  | "original-party" // 原审当事人 / Party of the first instance
  | "applicant" // 申请人 / Applicant
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 分类监管等级 / Classes of supervision */
export type SupervisionClassCode =
  | "A" // A 类 / Class A
  | "B" // B 类 / Class B
  | "C" // C 类 / Class C
  | "D" // D 类 / Class D
  | OtherCode
  ;

/** 归集任务状态 / States of a collection task */
export type TaskStateCode =
  | "pending" // 待报送 / Pending
  | "delivered" // 已报送 / Delivered
  | "accepted" // 已入库 / Accepted
  | "partly-accepted" // 部分入库 / Partly accepted
  | "rejected" // 退回 / Rejected
  | "overdue" // 逾期 / Overdue
  | "missing" // 缺报 / Missing
  | "nothing-to-report" // 零报告 / Nothing to report
  ;

/** 纳税信用级别 / Tax credit grades */
export type TaxCreditCode =
  | "A" // A 级 / Grade A
  | "B" // B 级 / Grade B
  | "M" // M 级 / Grade M
  | "C" // C 级 / Grade C
  | "D" // D 级 / Grade D
  ;

/** 纳税信用评价情形 / Circumstances that bear on a tax credit grade */
export type TaxCreditCircumstanceCode =
  | "new-taxpayer" // 新设立 / Newly set up
  | "no-income" // 评价年度内无生产经营业务收入 / No income from production and business in the year
  | "under-three-years" // 实际生产经营期不满三年 / Less than three years in business
  | "vat-zero" // 增值税连续三个月或者累计六个月零申报、负申报 / VAT of zero or less declared in three months running or six in all
  | "accounts-not-in-order" // 不能按照规定设置账簿，核算有误或者不能提供资料 / Accounts not in order
  | "under-one-year" // 纳入信用管理不满一个评价年度 / Less than one year under credit management
  | OtherCode
  ;

/** 纳税信用直接判为 D 级的原因 / Reasons of a direct grade D in tax credit */
export type TaxDirectDReasonCode =
  | "evasion" // 逃避缴纳税款 / Tax evasion
  | "false-invoices" // 虚开发票 / False invoices
  | "export-refund-fraud" // 骗取出口退税 / Fraud on export refunds
  | "resisting-tax" // 抗税 / Resisting tax with force
  | "refusing-to-pay-arrears" // 逃避追缴欠税 / Evading the recovery of arrears
  | "false-incentives" // 提供虚假材料享受税收优惠 / Tax incentives by false documents
  | "refusing-inspection" // 拒绝、阻挠税务检查 / Refusing or obstructing a tax inspection
  | "abnormal-taxpayer" // 有非正常户记录 / Record as an abnormal taxpayer
  | "related-to-d" // 与 D 级纳税人有直接责任关系 / Directly tied to a taxpayer of grade D
  | "missing" // 走逃（失联） / Absconded or missing
  | "retained-credit-refund-fraud" // 骗取留抵退税 / Fraud on refunds of retained credits
  | "large-evasion" // 偷税（逃避缴纳税款）金额 10 万元以上且占各税种应纳税总额 10%以上 / Evasion of 100,000 yuan or more and of 10 % or more of all taxes due
  | "false-other-invoices" // 虚开增值税专用发票以外的其他发票 / False invoices other than special VAT invoices
  | "unpaid-decision" // 未按处理结论足额缴纳税款、利息、滞纳金和罚款 / Taxes, interest, surcharges or fines of a decision not paid in time
  | "invoice-violation" // 违反发票管理法规导致他人未缴、少缴或者骗取税款 / Breach of the rules on invoices by which others paid too little or cheated
  | "export-refund-suspended" // 被停止出口退（免）税资格未到期 / Suspended from export refunds
  | "related-to-abnormal" // 由非正常户或者走逃（失联）户的直接责任人员注册登记或者负责经营 / Set up or run by who was responsible for an abnormal or absconded taxpayer
  | "serious-tax-dishonesty" // 被确定为重大税收违法失信主体 / Listed for serious tax violations
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 税种 / Kinds of tax */
export type TaxKindCode =
  | "value-added-tax" // 增值税 / Value-added tax
  | "consumption-tax" // 消费税 / Consumption tax
  | "business-tax" // 营业税 / Business tax
  | "enterprise-income-tax" // 企业所得税 / Enterprise income tax
  | "foreign-enterprise-income-tax" // 外商投资企业和外国企业所得税 / Income tax of foreign-invested and foreign enterprises
  | "individual-income-tax" // 个人所得税 / Individual income tax
  | "resource-tax" // 资源税 / Resource tax
  | "city-maintenance-tax" // 城市维护建设税 / City maintenance and construction tax
  | "property-tax" // 房产税 / Property tax
  | "urban-real-estate-tax" // 城市房地产税 / Urban real estate tax
  | "stamp-tax" // 印花税 / Stamp tax
  | "urban-land-use-tax" // 城镇土地使用税 / Urban land-use tax
  | "land-appreciation-tax" // 土地增值税 / Land appreciation tax
  | "vehicle-and-vessel-tax" // 车船税 / Vehicle and vessel tax
  | "vessel-tonnage-tax" // 船舶吨税 / Vessel tonnage tax
  | "vehicle-purchase-tax" // 车辆购置税 / Vehicle purchase tax
  | "customs-duty" // 关税 / Customs duty
  | "farmland-occupation-tax" // 耕地占用税 / Farmland occupation tax
  | "deed-tax" // 契税 / Deed tax
  | "tobacco-leaf-tax" // 烟叶税 / Tobacco leaf tax
  | "fixed-asset-investment-tax" // 固定资产投资方向调节税 / Fixed-asset investment orientation tax
  | "education-surcharge" // 教育费附加 / Education surcharge
  | "local-education-surcharge" // 地方教育附加 / Local education surcharge
  | "other" // 其他 / Other
  | `other:${string}`
  | "environmental-protection-tax" // 环境保护税 / Environmental protection tax
  | OtherCode
  ;

/** 纳税人类别 / Kinds of taxpayer */
export type TaxpayerKindCode =
  | "general" // 一般纳税人 / General taxpayer
  | "small-scale" // 小规模纳税人 / Small-scale taxpayer
  | "withholding-agent" // 扣缴义务人 / Withholding agent
  | "not-vat" // 非增值税纳税人 / Not liable to value-added tax
  | OtherCode
  ;

/** 纳税人状态 / States of a taxpayer */
export type TaxpayerStateCode =
  | "normal" // 正常 / Normal
  | "suspended" // 停业 / Suspended
  | "abnormal" // 非正常 / Abnormal
  | "abnormal-deregistered" // 非正常户注销 / Abnormal and deregistered
  | "clearing" // 清算 / In liquidation
  | "deregistered" // 注销 / Deregistered
  | "cross-region" // 跨区域报验 / Reported from another region
  | OtherCode
  ;

/** 招标、采购和出让方式 / Methods of tender, procurement and grant */
export type TenderMethodCode =
  | "open-tender" // 公开招标 / Open tender
  | "invited-tender" // 邀请招标 / Invited tender
  | "competitive-negotiation" // 竞争性谈判 / Competitive negotiation
  | "competitive-consultation" // 竞争性磋商 / Competitive consultation
  | "single-source" // 单一来源 / Single source
  | "inquiry" // 询价 / Request for quotations
  | "framework-agreement" // 框架协议 / Framework agreement
  | "cooperative-innovation" // 合作创新采购 / Cooperative innovation
  | "negotiated-purchase" // 谈判采购 / Negotiated purchase
  | "comparison" // 询比采购 / Comparison of quotations
  | "reverse-auction" // 竞价采购 / Competitive bidding on price
  | "direct-purchase" // 直接采购 / Direct purchase
  | "selection" // 比选 / Selection among candidates
  | "direct-award" // 直接发包 / Direct award
  | "auction" // 拍卖 / Auction
  | "listing" // 挂牌 / Listing
  | "agreement" // 协议出让 / Grant by agreement
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 终止方式 / Kinds of termination */
export type TerminationKindCode =
  | "deregistration" // 注销 / Deregistration
  | "licence-revocation" // 吊销 / Revocation as a penalty
  | "cancellation" // 撤销 / Cancellation
  | "withdrawal" // 撤回 / Withdrawal
  ;

/** 职称级别 / Levels of professional title */
export type TitleLevelCode =
  | "senior" // 正高级 / Senior
  | "associate-senior" // 副高级 / Associate senior
  | "intermediate" // 中级 / Intermediate
  | "assistant" // 助理级 / Assistant
  | "technician" // 员级 / Technician
  | OtherCode
  ;

/** 交通违法行为 / Traffic offences */
export type TrafficConductCode =
  | "red-light" // 闯红灯 / Running a red light
  | "speeding" // 超速 / Speeding
  | "drink-driving" // 饮酒驾驶 / Driving after drinking
  | "drunk-driving" // 醉酒驾驶 / Drunk driving
  | "no-licence" // 无证驾驶 / Driving without a licence
  | "hit-and-run" // 肇事逃逸 / Hit and run
  | "false-plates" // 使用伪造、变造或者其他车辆号牌 / False or other plates
  | "overloading" // 超载 / Overloading
  | "illegal-parking" // 违法停车 / Illegal parking
  | "emergency-lane" // 占用应急车道 / Using the emergency lane
  | "not-yielding" // 不礼让行人 / Not yielding to pedestrians
  | "points-trading" // 买卖交通违法记分 / Trading penalty points
  | "unhandled-violations" // 多次违法逾期不处理 / Many violations not handled in time
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 诚信教育培训对象 / Audiences of integrity training */
export type TrainingAudienceCode =
  | "civil-servants" // 公务员 / Civil servants
  | "managers" // 企业负责人 / Managers of enterprises
  | "employees" // 企业职工 / Employees
  | "intermediaries" // 中介从业人员 / Practitioners of intermediaries
  | "students" // 学生 / Students
  | "residents" // 社区居民 / Residents
  | "dishonest-subjects" // 失信主体 / Subjects with adverse records
  | "credit-staff" // 信用工作人员 / Credit staff
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 审级 / Levels of the court procedure */
export type TrialLevelCode =
  | "first" // 一审 / First instance
  | "second" // 二审 / Second instance
  | "retrial" // 再审 / Retrial
  | "special" // 特别程序 / Special procedure
  | "other" // 其他 / Other
  | `other:${string}`
  | OtherCode
  ;

/** 信息使用范围 / Scope of use */
export type UseScopeCode =
  | "public" // 公示 / Public
  | "shared" // 政府部门内部共享 / Shared among authorities
  | "authorised" // 授权查询 / With authorisation
  ;

/** 公用事业类别 / Kinds of public utility */
export type UtilityKindCode =
  | "water" // 水 / Water
  | "electricity" // 电 / Electricity
  | "gas" // 气 / Gas
  | "heating" // 暖 / Heating
  ;

/** 核实结果 / Results of verification */
export type VerificationResultCode =
  | "true" // 属实 / Found true
  | "untrue" // 不属实 / Found untrue
  | "partly-true" // 部分属实 / Found partly true
  | "unverifiable" // 无法核实 / Could not be verified
  | "pending" // 未核实 / Not yet verified
  ;

/** 信用户、信用村星级 / Stars of households and villages */
export type VillageStarCode =
  | "five-star" // 五星级 / Five stars
  | "four-star" // 四星级 / Four stars
  | "three-star" // 三星级 / Three stars
  | "two-star" // 二星级 / Two stars
  | "one-star" // 一星级 / One star
  ;

/** 失信预警类别 / Kinds of credit warning */
export type WarningKindCode =
  | "early-warning" // 预警 / Early warning
  | "reminder" // 提示 / Reminder
  | "interview" // 约谈 / Interview
  ;

/** 经营（活动）异常名录信息 / Abnormal operation: 一家企业因一项事由列入经营（活动）异常名录一次一条。 / One entry of one enterprise in the directory of abnormal operation, for one ground. */
export interface AbnormalOperation {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 列入日期 / Listed on: 列入决定的日期 / Date of the decision to list */
  listed_on: Day;
  /** 列入机关 / Listed by: 作出列入决定的机关全称 / Full name of the authority that listed the subject */
  listed_by: string;
  /** 列入机关统一社会信用代码 / Unified code of the listing authority: 作出列入决定的机关的代码 / Code of the authority that listed the subject */
  listed_by_uscc?: string | null;
  /** 列入决定文书号 / Number of the listing decision: 列入决定书的发文字号 / Number of the decision to list */
  listing_document_number?: string | null;
  /** 列入经营异常名录原因 / Reason for listing in the words of the decision: 列入决定书载明的事实和理由 / Facts and reason as the decision states them */
  listing_reason: string;
  /** 列入期限（月） / Term of the listing (months): 列入决定书载明的期限，没有期限的不填 / Term that the decision states; empty where it states none */
  listing_months?: number | null;
  /** 信用网站收到日期 / Received at the credit site on: 信用中国网站收到列入、移出信息的日期 / Day on which the site of public credit received the listing or removal */
  site_received_on?: Day | null;
  /** 移出日期 / Removed on: 移出决定的日期，尚未移出的不填 / Date of the decision to remove; empty while listed */
  removed_on?: Day | null;
  /** 移出机关 / Removed by: 作出移出决定的机关全称 / Full name of the authority that removed the subject */
  removed_by?: string | null;
  /** 移出经营异常名录原因 / Reason for removal in the words of the decision: 移出决定书载明的理由 / Reason as the decision to remove states it */
  removal_reason?: string | null;
  /** 列入经营异常名录情形 / Ground for listing: 列入决定适用的法定情形 / Which of the grounds in the law the decision applies */
  abnormal_reason: AbnormalListingReasonCode;
  /** 未报年度 / Year not reported: 因未公示年度报告列入的，为该报告的年度 / Where no annual report was filed, the year that it was owed for */
  year?: number | null;
  /** 移出经营异常名录情形 / Ground for removal: 移出决定适用的情形 / Ground on which the decision to remove rests */
  removal_ground?: AbnormalRemovalReasonCode | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 信用准入信息 / Access decision: 是否准许一个信用主体进入市场或者参与事项的一个决定一条。 / One decision to let one subject into a market or a matter, or not. */
export interface AccessDecision {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 准入决定单位 / Decided by the unit: 作出准入决定的单位全称 / Full name of the unit that decides on access */
  authority: string;
  /** 准入决定单位统一社会信用代码 / Unified code of the deciding unit: 作出准入决定的单位的代码 / Code of the unit that decides on access */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 准入决定日期 / Decided on: 准入决定作出的日期 / Day on which it was decided */
  decision_date: Day;
  /** 决定依据 / Legal basis of the decision: 决定所依据的法律、法规或者规章及条款 / Law or regulation, with article, on which the decision rests */
  basis?: string | null;
  /** 决定人 / Decided by: 审查并作出决定的工作人员姓名 / Name of the official who examined the case and decided */
  decided_by?: string | null;
  /** 准入事项 / Market or matter: 设有信用门槛的市场、资格或者事项名称 / Name of the market, the qualification or the matter that has a threshold */
  access_matter: string;
  /** 事项编号 / Matter id: 政府关联事项从招标到结果各阶段共用的编号 / Number that all records of one matter share, from the tender to its result */
  matter_id?: string | null;
  /** 信用要求 / Credit threshold: 事先公布的准入规则，如最低等级和限制情形 / The rule as it was made known before, such as the lowest grade and what excludes */
  credit_threshold: string;
  /** 评分卡名称 / Scorecard: 决定所用信用分、信用等级的评分卡 / Scorecard of the points or the grade that was used */
  scorecard?: string | null;
  /** 评分卡版本 / Version of the scorecard: 所用评分卡的版本号 / Version of the scorecard that was used */
  scorecard_version?: string | null;
  /** 决定时信用分 / Points then: 作出决定时主体的信用分，以分计 / Points of the subject when it was decided */
  points?: Decimal | null;
  /** 决定时信用等级 / Grade then: 作出决定时主体的信用等级 / Grade of the subject when it was decided */
  grade?: string | null;
  /** 评价基准日 / Reference date: 所用信用分、信用等级依据的记录截至的日期 / The day up to which records were considered for points and grade */
  reference_date?: Day | null;
  /** 决定结果 / Result: 准入决定的结果 / Result of the decision on access */
  decision_result: DecisionResultCode;
  /** 决定理由 / Reason of the decision: 决定所依据的事实和理由 / Facts and reason on which the decision rests */
  decision_reason?: string | null;
  /** 附加条件 / Conditions: 附条件通过的，附加的条件 / Conditions under which access is given */
  decision_conditions?: string | null;
  /** 准入有效期至 / Access valid until: 准入决定有效的最后一日 / Last day on which the decision holds */
  valid_until?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 行政裁决信息 / Administrative adjudication: 行政机关对与其职权有关的民事争议作出的一个裁决的一方当事人一条。 / One decision of an authority on a civil dispute that its power concerns, and one of its parties. */
export interface AdministrativeAdjudication {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 行政裁决机关 / Adjudicating authority: 作出行政裁决的机关全称 / Full name of the authority that decided the dispute */
  authority: string;
  /** 行政裁决机关统一社会信用代码 / Unified code of the adjudicating authority: 作出行政裁决的机关的代码 / Code of the authority that decided the dispute */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 行政裁决书文号 / Number of the adjudication: 行政裁决书的发文字号 / Number under which the decision was issued */
  decision_number: string;
  /** 行政裁决日期 / Date of the adjudication: 行政裁决书落款的日期 / Date at the end of the decision */
  decision_date: Day;
  /** 行政事项名称 / Name of the item: 权责清单、政务服务事项目录中的名称 / Name of the item in the authority's list of powers */
  item_name?: string | null;
  /** 行政事项编码 / Code of the item: 权责清单、政务服务事项目录中的编码 / Code of the item in the authority's list of powers */
  item_code?: string | null;
  /** 行政行为依据 / Legal basis: 作出该行为所依据的法律、法规、规章及条款 / Laws and regulations, with articles, on which it rests */
  basis: string;
  /** 当前状态 / State of the decision: 该决定现在的效力状态 / Whether the decision stands now */
  decision_state?: DecisionStateCode | null;
  /** 行政裁决纠纷类别 / Kind of dispute: 所裁决的民事纠纷的种类 / Kind of civil dispute that was decided */
  dispute_kind: AdjudicatedDisputeCode;
  /** 行政裁决当事人地位 / Position in the dispute: 该信用主体是申请人、被申请人还是第三人 / Whether applicant, respondent or third party */
  dispute_party: ArbitrationPartyCode;
  /** 行政裁决结果 / Result: 对申请人请求的处理结果 / What became of the applicant's request */
  adjudication_result: AdjudicationResultCode;
  /** 行政裁决内容 / What is decided: 行政裁决书的主文，不写对方当事人的个人信息 / What the decision orders, in its words; no personal data of the other party */
  content: string;
  /** 行政裁决给付金额（万元） / Amount awarded (10,000 yuan): 裁决确定的给付金额，以万元计 / What the decision orders to pay, in ten thousands of yuan */
  awarded_amount?: Decimal | null;
  /** 行政裁决生效日期 / In force since: 裁决发生法律效力的日期 / Day on which it took effect */
  effective_on?: Day | null;
  /** 行政裁决履行日期 / Performed on: 裁决确定的义务全部履行的日期 / Day on which all that was decided was performed */
  performed_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 行政给付信息 / Administrative benefit: 行政机关给予一个信用主体的一项行政给付一条。个人领取的给付反映其困难和收入，只供本人查阅，不记录给付事由。 / One benefit that an authority grants to one subject. What a person receives speaks of want and income: it is shown to the person alone, and no ground is recorded. */
export interface AdministrativeBenefit {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 行政给付机关 / Granting authority: 作出行政给付决定的机关全称 / Full name of the authority that grants the benefit */
  authority: string;
  /** 行政给付机关统一社会信用代码 / Unified code of the granting authority: 作出行政给付决定的机关的代码 / Code of the authority that grants the benefit */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 行政给付决定文书号 / Number of the decision: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 行政给付决定日期 / Date of the decision: 给付决定文书落款的日期 / Date at the end of the decision */
  decision_date: Day;
  /** 行政事项名称 / Name of the item: 权责清单、政务服务事项目录中的名称 / Name of the item in the authority's list of powers */
  item_name?: string | null;
  /** 行政事项编码 / Code of the item: 权责清单、政务服务事项目录中的编码 / Code of the item in the authority's list of powers */
  item_code?: string | null;
  /** 行政行为依据 / Legal basis: 作出该行为所依据的法律、法规、规章及条款 / Laws and regulations, with articles, on which it rests */
  basis: string;
  /** 当前状态 / State of the decision: 该决定现在的效力状态 / Whether the decision stands now */
  decision_state?: DecisionStateCode | null;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 行政给付类别 / Kind of benefit: 给付的种类，不写领取人的健康、家庭情况 / Kind of benefit; nothing of health or family */
  benefit_kind: BenefitKindCode;
  /** 行政给付金额（元） / Amount (yuan): 决定给付的金额，以元计；按月给付的填每月金额 / Amount granted, in yuan; where it is paid monthly, that of a month */
  amount?: Decimal | null;
  /** 行政给付发放日期 / Paid on: 款项或者实物首次发放的日期 / Day on which money or goods were first handed over */
  paid_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 行政强制信息 / Administrative coercion: 行政机关对一个信用主体作出的一个行政强制决定一条。 / One decision to coerce, by an authority against one subject. */
export interface AdministrativeCoercion {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 强制机关 / Coercing authority: 作出行政强制决定的行政机关全称 / Full name of the authority that decided to coerce */
  authority: string;
  /** 强制机关统一社会信用代码 / Unified code of the coercing authority: 作出行政强制决定的行政机关的代码 / Code of the authority that decided to coerce */
  authority_uscc?: string | null;
  /** 行政强制决定文书名称 / Title of the decision: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 行政强制决定书文号 / Decision number: 行政强制决定书的发文字号 / Number under which the decision was issued */
  decision_number?: string | null;
  /** 行政强制决定日期 / Date of the decision: 行政强制决定书落款的日期 / Date at the end of the decision */
  decision_date: Day;
  /** 强制期限自 / Measure from: 决定书载明的强制期限起始日期 / First day of the measure, as the decision says */
  valid_from?: Day | null;
  /** 强制期限至 / Measure until: 决定书载明的强制期限截止日期 / Last day of the measure, as the decision says */
  valid_until?: Day | null;
  /** 行政强制类别 / Class of coercion: 行政强制措施或者行政强制执行 / A coercive measure, or the enforcement of a duty */
  coercion_kind: CoercionKindCode;
  /** 行政强制的种类和方式 / Kinds and manners of coercion: 决定书载明的种类或者方式，可以不止一种 / As the decision states them, possibly several */
  coercion_measures: CoercionMeasureCode[];
  /** 行政强制内容 / What is coerced: 被限制的场所、设施、财物或者代为履行的义务 / The place, facility or property concerned, or the duty that is enforced */
  content?: string | null;
  /** 行政强制事由 / Facts: 决定书载明的事实和理由 / Facts and reason as the decision states them */
  facts: string;
  /** 行政强制依据 / Legal basis: 作出决定所依据的法律、法规及条款 / Laws, with articles, on which the decision rests */
  basis: string;
  /** 解除日期 / Lifted on: 解除强制决定书的日期，尚未解除的不填 / Of the decision to lift it; empty while it lasts */
  lifted_on?: Day | null;
  /** 当前状态 / State of the decision: 行政强制决定现在的效力状态 / Whether the decision stands now */
  decision_state?: DecisionStateCode | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 行政补偿信息 / Administrative compensation: 因行政机关的合法行为遭受的一项损失，以及一个信用主体由此得到的补偿一条。 / One loss through a lawful act of an authority, and what one subject received for it. */
export interface AdministrativeCompensation {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 行政补偿机关 / Compensating authority: 作出行政补偿决定的机关全称 / Full name of the authority that compensates */
  authority: string;
  /** 行政补偿机关统一社会信用代码 / Unified code of the compensating authority: 作出行政补偿决定的机关的代码 / Code of the authority that compensates */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 行政补偿决定书文号 / Number of the decision: 补偿决定书或者补偿协议的编号 / Number of the decision or agreement to compensate */
  decision_number?: string | null;
  /** 行政补偿决定日期 / Date of the decision: 补偿决定书落款或者补偿协议签订的日期 / Date of the decision or agreement */
  decision_date: Day;
  /** 行政事项名称 / Name of the item: 权责清单、政务服务事项目录中的名称 / Name of the item in the authority's list of powers */
  item_name?: string | null;
  /** 行政事项编码 / Code of the item: 权责清单、政务服务事项目录中的编码 / Code of the item in the authority's list of powers */
  item_code?: string | null;
  /** 行政行为依据 / Legal basis: 作出该行为所依据的法律、法规、规章及条款 / Laws and regulations, with articles, on which it rests */
  basis: string;
  /** 当前状态 / State of the decision: 该决定现在的效力状态 / Whether the decision stands now */
  decision_state?: DecisionStateCode | null;
  /** 行政补偿类别 / Kind of compensation: 征收、征用、许可变更等补偿的种类 / For what it is: expropriation, requisition, a licence withdrawn */
  compensation_kind: CompensationKindCode;
  /** 行政补偿内容 / What is compensated: 补偿的事项、方式和标准 / What is compensated, how, and by what standard */
  content?: string | null;
  /** 行政补偿金额（万元） / Amount (10,000 yuan): 决定或者约定补偿的金额，以万元计；以实物补偿的不填 / Amount decided or agreed, in ten thousands of yuan; empty where it is in kind */
  amount?: Decimal | null;
  /** 行政补偿支付日期 / Paid on: 补偿款付清的日期 / Day on which the compensation was paid in full */
  paid_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 行政确认信息 / Administrative confirmation: 行政机关确认的一个信用主体的一项身份、权利或者事实一条。 / One status, right or fact of one subject that an authority confirms. */
export interface AdministrativeConfirmation {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 行政确认机关 / Confirming authority: 作出行政确认的机关全称 / Full name of the authority that confirmed it */
  authority: string;
  /** 行政确认机关统一社会信用代码 / Unified code of the confirming authority: 作出行政确认的机关的代码 / Code of the authority that confirmed it */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 行政确认文书号 / Number of the confirmation: 确认文书或者证书的编号 / Number of the document or certificate that confirms it */
  decision_number?: string | null;
  /** 行政确认日期 / Date of the confirmation: 确认文书落款的日期 / Date at the end of the document */
  decision_date: Day;
  /** 行政事项名称 / Name of the item: 权责清单、政务服务事项目录中的名称 / Name of the item in the authority's list of powers */
  item_name?: string | null;
  /** 行政事项编码 / Code of the item: 权责清单、政务服务事项目录中的编码 / Code of the item in the authority's list of powers */
  item_code?: string | null;
  /** 行政行为依据 / Legal basis: 作出该行为所依据的法律、法规、规章及条款 / Laws and regulations, with articles, on which it rests */
  basis: string;
  /** 当前状态 / State of the decision: 该决定现在的效力状态 / Whether the decision stands now */
  decision_state?: DecisionStateCode | null;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 行政确认类别 / Kind of confirmation: 认定、鉴定、证明、登记等确认的种类 / Recognition, appraisal, certification, registration */
  confirmation_kind: ConfirmationKindCode;
  /** 行政确认内容 / What is confirmed: 所确认的身份、能力、权利或者事实 / The status, ability, right or fact that is confirmed */
  content: string;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 行政收费 / Administrative fee: 一个信用主体向一个收费单位缴纳的一笔费用一条。 / One fee that one subject paid to one authority. */
export interface AdministrativeFee {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 缴费人名称 / Name of the payer: 票据上的缴款人全称 / Full name of the payer on the receipt */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 收费单位 / Charging authority: 票据上的执收单位全称 / Full name of the charging authority on the receipt */
  authority: string;
  /** 收费单位统一社会信用代码 / Unified code of the charging authority: 执收单位证书上的代码 / As on the certificate of the charging authority */
  authority_uscc?: string | null;
  /** 收费项目名称 / Name of the fee: 收费目录清单上的项目名称 / Name of the fee in the published list of fees */
  fee_name: string;
  /** 收费项目编码 / Code of the fee: 非税收入收缴系统中的项目编码 / Code of the fee in the system for non-tax revenue */
  fee_code?: string | null;
  /** 收费依据 / Legal basis: 收费所依据的法律、法规、批准文件及文号 / Law, regulation or approving document, with its number, on which the fee rests */
  basis?: string | null;
  /** 收费标准 / Standard of the fee: 批准文件载明的计费单位和标准 / Unit and rate of the fee, by the approving document */
  standard?: string | null;
  /** 收费金额（元） / Amount (yuan): 票据载明的实收金额，以元计 / Amount received, by the receipt, in yuan */
  amount: Decimal;
  /** 减免依据 / Ground of exemption: 减收、免收该项费用的文件和理由 / Document and reason for which the fee was reduced or waived */
  exemption?: string | null;
  /** 缴费日期 / Paid on: 票据载明的缴款日期，免收的填决定免收的日期 / Day of payment by the receipt; of the waiver, where waived */
  paid_on: Day;
  /** 票据号码 / Number of the receipt: 财政票据或者缴款书上的号码 / Number on the receipt of the treasury */
  receipt_number?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 其他行政征收信息 / Other administrative levy: 一个信用主体一个期间应向一个机关缴纳的税费以外的一项征收一条。 / One levy besides taxes and fees that one subject owes to one authority for one period. */
export interface AdministrativeLevy {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 行政征收机关 / Levying authority: 征收该项费款的机关全称 / Full name of the authority that levies it */
  authority: string;
  /** 行政征收机关统一社会信用代码 / Unified code of the levying authority: 征收该项费款的机关的代码 / Code of the authority that levies it */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 行政征收文书号 / Number of the decision: 征收决定书或者缴费通知书的编号 / Number of the decision or notice to pay */
  decision_number?: string | null;
  /** 行政征收决定日期 / Date of the decision: 征收决定书落款的日期，自行申报的不填 / Date of the decision; empty where the payer declares */
  decision_date?: Day | null;
  /** 行政事项名称 / Name of the item: 权责清单、政务服务事项目录中的名称 / Name of the item in the authority's list of powers */
  item_name?: string | null;
  /** 行政事项编码 / Code of the item: 权责清单、政务服务事项目录中的编码 / Code of the item in the authority's list of powers */
  item_code?: string | null;
  /** 行政行为依据 / Legal basis: 作出该行为所依据的法律、法规、规章及条款 / Laws and regulations, with articles, on which it rests */
  basis: string;
  /** 当前状态 / State of the decision: 该决定现在的效力状态 / Whether the decision stands now */
  decision_state?: DecisionStateCode | null;
  /** 费款所属期起 / Period from: 缴费所属期间的第一日 / First day of the period that is paid for */
  period_from: Day;
  /** 费款所属期止 / Period until: 缴费所属期间的最后一日 / Last day of the period that is paid for */
  period_until: Day;
  /** 应缴金额 / Amount due: 该期间应当缴纳的金额，以元计 / What is to be paid for the period, in yuan */
  amount_due?: Decimal | null;
  /** 实缴金额 / Amount paid: 该期间已经缴纳的金额，以元计 / What has been paid for the period, in yuan */
  amount_paid?: Decimal | null;
  /** 欠缴金额 / Arrears: 该期间应缴未缴的金额，以元计 / What is due for the period and not paid, in yuan */
  arrears?: Decimal | null;
  /** 缴纳状态 / State of payment: 该期间的缴纳情况 / How much of what is due for the period has been paid */
  payment_state?: PaymentStateCode | null;
  /** 行政征收类别 / Kind of levy: 政府性基金等征收项目的种类 / Kind of levy, such as a government fund */
  levy_kind: LevyKindCode;
  /** 行政征收缴款日期 / Paid on: 费款实际入库的日期 / Day on which the levy reached the treasury */
  paid_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 行政许可信息 / Administrative licence: 行政机关授予一个信用主体的一个行政许可一条。 / One licence granted by an authority to one subject. */
export interface AdministrativeLicence {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 行政相对人名称 / Name of the counterpart: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 行政相对人类别 / Category of the counterpart: 2020 年版起必填；个体工商户按法人表填报，类别填个体工商户 / Required since 2020; an individual business stands in the table of organisations */
  counterpart_category?: CounterpartCategoryCode | null;
  /** 项目名称 / Name of the project: 许可所涉及的建设或者投资项目的名称 / Name of the project that the licence concerns */
  project_name?: string | null;
  /** 行政许可编码 / Code of the licence item: 省级权力清单中该许可事项的编码 / Code of the item in the province's list of powers */
  licence_item_code?: string | null;
  /** 行政许可决定文书名称 / Title of the decision: 许可决定书首页的标题 / Title on the first page of the decision */
  decision_document_name?: string | null;
  /** 行政许可决定文书号 / Decision number: 没有文书号的，填写许可编号 / Where the decision has none, the number of the licence */
  decision_number?: string | null;
  /** 许可类别 / Kind of licence: 行政许可法规定的许可种类 / Kind of licence under the law on administrative licences */
  licence_kind: LicenceKindCode;
  /** 许可证书名称 / Name of the licence: 许可证件首页的名称 / Name on the licence itself */
  licence_name?: string | null;
  /** 许可编号 / Number of the licence: 许可证件上的编号 / Number on the licence itself */
  licence_number?: string | null;
  /** 许可内容 / What is licensed: 准予从事的活动、范围和条件 / What is permitted, with its scope and conditions */
  content: string;
  /** 许可决定日期 / Date of the decision: 许可决定书落款的日期 / Date at the end of the decision */
  decision_date: Day;
  /** 有效期自 / Valid from: 许可证件载明的生效日期 / First day, as the licence says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 长期有效的填 2099-12-31 / 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 许可机关 / Licensing authority: 作出许可决定的行政机关全称 / Full name of the authority that granted the licence */
  authority: string;
  /** 许可机关统一社会信用代码 / Unified code of the licensing authority: 作出许可决定的行政机关的代码 / Code of the authority that granted the licence */
  authority_uscc?: string | null;
  /** 当前状态 / State of the licence: 许可决定现在的效力状态 / Whether the decision stands now */
  decision_state: DecisionStateCode;
  /** 信息使用范围 / Scope of use: 2016 年版数据表规定的公开范围 / Disclosure as the tables of 2016 state it */
  use_scope?: UseScopeCode | null;
  /** 地方编码 / Region code: 作出决定地的行政区划代码 / Region in which the decision was made (GB/T 2260) */
  region_code?: string | null;
  /** 数据更新时间戳 / Last update: 该记录在来源系统中最后更新的日期 / The day on which the source system last changed the record */
  updated_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 行政处罚信息 / Administrative penalty: 行政机关对一个信用主体决定的一个行政处罚一条。 / One penalty decided by an authority against one subject. */
export interface AdministrativePenalty {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 行政相对人名称 / Name of the counterpart: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 行政相对人类别 / Category of the counterpart: 2020 年版起必填；个体工商户按法人表填报，类别填个体工商户 / Required since 2020; an individual business stands in the table of organisations */
  counterpart_category?: CounterpartCategoryCode | null;
  /** 处罚名称 / Name of the case: 案件名称，一般为“当事人＋违法行为” / Name of the case, as a rule the party and the violation */
  case_name?: string | null;
  /** 行政处罚编码 / Code of the penalty item: 省级权力清单中该处罚事项的编码 / Code of the item in the province's list of powers */
  penalty_item_code?: string | null;
  /** 行政处罚决定文书名称 / Title of the decision: 处罚决定书首页的标题 / Title on the first page of the decision */
  decision_document_name?: string | null;
  /** 行政处罚决定书文号 / Decision number: 处罚决定书的发文字号 / Number under which the decision was issued */
  decision_number: string;
  /** 违法行为类型 / Kind of violation: 处罚决定书认定的违法行为种类 / Kind of violation that the decision finds */
  violation_kind?: string | null;
  /** 违法事实 / Facts of the violation: 处罚决定书认定的违法事实 / Facts of the violation as the decision states them */
  facts: string;
  /** 处罚依据 / Legal basis: 作出处罚所依据的法律、法规、规章及条款 / Laws and regulations, with articles, on which the penalty rests */
  basis: string;
  /** 处罚类别 / Kinds of penalty: 处罚决定书载明的处罚，可以不止一种 / As the decision states them, possibly several */
  penalty_kinds: PenaltyKindCode[];
  /** 处罚类别2 / Further kinds of penalty: 2016 年版数据表中的第二个处罚类别 / Second kind of penalty in the tables of 2016 */
  second_penalty_kinds?: PenaltyKindCode[] | null;
  /** 处罚内容 / What is imposed: 处罚决定书的主文 / What the decision imposes, in its words */
  penalty_content: string;
  /** 罚款金额（万元） / Fine (10,000 yuan): 以万元计，2000 元填 0.2 / In ten thousands of yuan: 2,000 yuan are 0.2 */
  fine?: Decimal | null;
  /** 没收违法所得、没收非法财物的金额（万元） / Amount confiscated (10,000 yuan): 以万元计，2000 元填 0.2 / In ten thousands of yuan: 2,000 yuan are 0.2 */
  confiscated?: Decimal | null;
  /** 暂扣或吊销证照名称及编号 / Licence suspended or revoked, name and number: 被暂扣或者吊销的许可证件 / The licence that is suspended or revoked */
  suspended_licence?: string | null;
  /** 处罚决定日期 / Date of the decision: 处罚决定书落款的日期 / Date at the end of the decision */
  decision_date: Day;
  /** 处罚有效期 / Valid until: 长期有效的填 2099-12-31 / 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 送达日期 / Served on: 处罚决定书送达当事人的日期 / The day on which the decision was served */
  served_on?: Day | null;
  /** 单项罚款最高金额（万元） / Largest fine for one offence (10,000 yuan): 一份决定有多项违法行为的，为其中罚款最高一项的金额，以万元计 / Where a decision is about several offences, the largest fine for one of them, in ten thousands of yuan */
  largest_fine?: Decimal | null;
  /** 限制期截止日期 / Ban ends on: 限制从业、限制开展生产经营活动的最后一日 / Last day of a ban from a profession or a business */
  ban_until?: Day | null;
  /** 停止执行日期 / Execution stayed on: 复议、诉讼期间决定停止执行的日期 / Day on which execution was stayed during a review or suit */
  stayed_on?: Day | null;
  /** 恢复执行日期 / Stay ended on: 停止执行的决定失去效力的日期 / Day on which the stay of execution ended */
  stay_ended_on?: Day | null;
  /** 公示截止期 / Published until: 停止向社会公示该处罚的日期 / The day on which publication ends */
  publicity_until?: Day | null;
  /** 处罚机关 / Penalising authority: 作出处罚决定的行政机关全称 / Full name of the authority that imposed the penalty */
  authority: string;
  /** 处罚机关统一社会信用代码 / Unified code of the penalising authority: 作出处罚决定的行政机关的代码 / Code of the authority that imposed the penalty */
  authority_uscc?: string | null;
  /** 当前状态 / State of the penalty: 处罚决定现在的效力状态 / Whether the decision stands now */
  decision_state?: DecisionStateCode | null;
  /** 信息使用范围 / Scope of use: 2016 年版数据表规定的公开范围 / Disclosure as the tables of 2016 state it */
  use_scope?: UseScopeCode | null;
  /** 失信严重程度 / Severity of dishonesty: 处罚机关认定的失信严重程度 / Severity as the authority found it */
  severity_of_dishonesty?: SeverityOfDishonestyCode | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 地方编码 / Region code: 作出决定地的行政区划代码 / Region in which the decision was made (GB/T 2260) */
  region_code?: string | null;
  /** 数据更新时间戳 / Last update: 该记录在来源系统中最后更新的日期 / The day on which the source system last changed the record */
  updated_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 年检/年报 / Annual report: 一个信用主体一个年度是否通过年检或者报送年报一条。 / Whether one subject passed the inspection, or filed the report, of one year. */
export interface AnnualReport {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 年检（年报）机关 / Authority: 实施年检或者接收年报的机关全称 / Full name of the authority that inspects or receives the report */
  authority?: string | null;
  /** 年检（年报）机关统一社会信用代码 / Unified code of the authority: 实施年检或者接收年报的机关的代码 / Code of the authority that inspects or receives the report */
  authority_uscc?: string | null;
  /** 年度检查方式 / Kind: 年检、年报还是社会组织年检 / Inspection, report, or inspection of a social organisation */
  annual_report_kind: AnnualReportKindCode;
  /** 年度 / Year: 年检或者年报所反映的年度 / The year that is inspected or reported */
  year: number;
  /** 年检、年报结果 / Result: 年检结论，或者年报是否按时报送 / Result of the inspection, or whether the report was filed in time */
  annual_report_result: AnnualReportResultCode;
  /** 年检、年报日期 / Filed on: 通过年检或者公示年报的日期，未参检、未报送的不填 / Day of the inspection or of filing; empty where there was none */
  filed_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 仲裁裁决信息 / Arbitral award: 一件仲裁裁决的一方当事人一条。 / One arbitral award and one of its parties. */
export interface ArbitralAward {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 仲裁机构 / Arbitration commission: 作出裁决的仲裁委员会全称 / Full name of the commission that made the award */
  authority: string;
  /** 仲裁机构统一社会信用代码 / Unified code of the arbitration commission: 仲裁委员会登记证上的代码 / Code on the certificate of the commission */
  authority_uscc?: string | null;
  /** 仲裁案号 / Number of the arbitration: 裁决书上的案号 / Case number on the award */
  case_number: string;
  /** 仲裁类别 / Kind of arbitration: 商事、劳动等仲裁的种类 / Commercial, labour or other arbitration */
  arbitration_kind: ArbitrationKindCode;
  /** 仲裁当事人地位 / Position in the arbitration: 该信用主体是申请人、被申请人还是第三人 / Whether applicant, respondent or third party */
  arbitration_party: ArbitrationPartyCode;
  /** 仲裁案由 / Cause of the dispute: 裁决书载明的争议事由 / Cause of the dispute as the award states it */
  cause?: string | null;
  /** 裁决日期 / Date of the award: 裁决书落款的日期 / Date at the end of the award */
  decision_date: Day;
  /** 裁决生效日期 / In force since: 裁决发生法律效力的日期，劳动仲裁非终局裁决为起诉期满之日 / Day on which it took effect; for labour awards that are not final, the end of the term to sue */
  effective_on?: Day | null;
  /** 仲裁结果 / Result: 对申请人仲裁请求的处理结果 / What became of the applicant's claim */
  arbitral_result: ArbitralResultCode;
  /** 裁决给付金额（万元） / Amount awarded (10,000 yuan): 裁决确定的给付金额，以万元计 / What the award orders to pay, in ten thousands of yuan */
  awarded_amount?: Decimal | null;
  /** 裁决履行情况 / State of performance: 义务人履行裁决的情况 / How far the party that owes has performed the award */
  performance_state?: PerformanceStateCode | null;
  /** 履行完毕日期 / Performed on: 裁决确定的义务全部履行的日期 / Day on which all that was awarded was performed */
  performed_on?: Day | null;
  /** 撤销裁定书文号 / Number of the ruling that set it aside: 法院撤销或者不予执行裁决的裁定书案号 / Case number of the court's ruling that set it aside or refused enforcement */
  quashing_document_number?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 裁决撤销日期 / Set aside on: 法院裁定撤销或者不予执行裁决的日期 / Day on which a court set it aside or refused it */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 会员与行业自律信息 / Association membership: 协会的一名会员及其自律承诺和评议一条。 / One member of an association, its pledge of self-discipline and its appraisal. */
export interface AssociationMembership {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 协会名称 / Association: 社会团体法人登记证书上的协会全称 / Full name of the association as on its certificate of registration */
  association: string;
  /** 协会统一社会信用代码 / Unified code of the association: 社会团体法人登记证书上的代码 / As on the certificate of registration of the association */
  association_uscc?: string | null;
  /** 会员编号 / Member number: 协会会员名册或者会员证上的编号 / Number in the association's register or on the member's card */
  member_number: string;
  /** 会员级别 / Class of membership: 协会章程规定的会员级别，如会长单位、理事、会员 / Class of membership by the association's statutes, such as council member */
  member_class?: string | null;
  /** 入会日期 / Member from: 协会批准入会的日期 / The day on which the association admitted the member */
  valid_from: Day;
  /** 退会日期 / Member until: 会员资格终止的日期，在会的不填 / Last day of membership; empty while it lasts */
  valid_until?: Day | null;
  /** 行业自律公约签署日期 / Self-discipline pledged on: 会员签署行业自律公约的日期，未签署的不填 / The day on which the member signed the code of self-discipline; empty where it has not */
  pledged_on?: Day | null;
  /** 评价年度 / Year of the appraisal: 协会评价会员所针对的年度 / Year to which the association's appraisal of the member refers */
  year?: number | null;
  /** 会员评价结果 / Appraisal of the member: 协会按自律规则对会员作出的年度评价 / The association's yearly appraisal of the member under its rules of self-discipline */
  appraisal?: MemberAppraisalCode | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 行业协会登记 / Association registration: 民政部门登记的一个行业协会一条。 / One association of a trade as the civil-affairs authorities register it. */
export interface AssociationRegistration {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 行业协会名称 / Name of the association: 社会团体法人登记证书上的全称 / Full name on the certificate of the association */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 登记管理机关 / Registrar: 核发登记证书的机关全称，依法不登记的填批准设立的机关 / Full name of the registrar; of the founding authority where there is no registration */
  authority?: string | null;
  /** 登记管理机关统一社会信用代码 / Unified code of the registrar: 登记管理机关证书上的代码 / As on the certificate of the registrar */
  authority_uscc?: string | null;
  /** 业务主管单位 / Supervising unit: 登记证书上的业务主管单位或者举办单位全称，没有的不填 / Full name of the unit that supervises or founded it, by the certificate; empty where there is none */
  supervising_unit?: string | null;
  /** 成立日期 / Established on: 准予成立登记或者批准设立的日期 / The day on which it was registered or founded */
  established_on?: Day | null;
  /** 宗旨和业务范围 / Purpose and scope: 登记证书或者章程载明的宗旨和业务范围 / As on the certificate or in the articles */
  business_scope?: string | null;
  /** 开办资金（万元） / Initial funds (10,000 yuan): 登记证书上的开办资金，以万元计 / By the certificate, in ten thousands of yuan */
  registered_capital?: Decimal | null;
  /** 行政区划代码 / Region code: 住所所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the registered address */
  region_code?: string | null;
  /** 住所 / Registered address: 登记证书上的住所 / Registered address, by the certificate */
  address?: string | null;
  /** 终止日期 / Ended on: 注销、撤销、取缔的日期，存续的不填 / The day on which it ended; empty while it exists */
  ended_on?: Day | null;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 行业门类 / Industry: 协会所属行业的 GB/T 4754 门类 / Section of GB/T 4754 in which its members work */
  industry_section?: IndustrySectionCode | null;
  /** 会员数 / Members: 最近一次年检填报的单位会员和个人会员总数 / Units and persons, by the latest annual inspection */
  members?: number | null;
  /** 社会组织状态 / State: 登记管理机关公布的状态 / State as the registrar publishes it */
  state: AssociationStateCode;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 参与企业资信信息 / Bidder credential: 投标人出示的一项资信及其是否属实一条。 / One qualification that a bidder showed, and whether it proved true. */
export interface BidderCredential {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 参与单位名称 / Name of the bidder: 投标文件或者响应文件上的单位全称 / Full name of the unit in its bid */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 事项编号 / Matter id: 政府关联事项从招标到结果各阶段共用的编号 / Number that all records of one matter share, from the tender to its result */
  matter_id: string;
  /** 项目名称 / Name of the project: 立项文件或者招标文件上的项目名称 / As in the project's approval or the tender documents */
  project_name?: string | null;
  /** 项目代码 / Code of the project: 投资项目在线审批监管平台赋予的代码 / Code given by the platform that approves investment projects */
  project_code?: string | null;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 资质名称 / Name of the qualification: 资质证书首页的名称 / Name on the first page of the certificate */
  qualification_name: string;
  /** 资质等级 / Grade of the qualification: 资质证书载明的等级 / Grade on the certificate */
  qualification_grade?: QualificationGradeCode | null;
  /** 资质证书编号 / Number of the certificate: 资质证书上的编号 / Number on the certificate */
  certificate_number?: string | null;
  /** 业绩情况 / Performance record: 投标文件列明的同类项目业绩 / Similar projects that the bid lists */
  performance_record?: string | null;
  /** 核实结果 / Result of the verification: 对资质和业绩是否真实的核实结论 / Whether qualification and record proved true */
  verification_result: VerificationResultCode;
  /** 核实单位 / Verified by: 核实资信的业主、交易中心或者主管部门全称 / Full name of the unit that verified it */
  verified_by?: string | null;
  /** 核实日期 / Verified on: 作出核实结论的日期，未核实的不填 / Date of the verification; empty while pending */
  verified_on?: Day | null;
  /** 核实说明 / Note on the verification: 不属实或者部分属实的具体情况 / What proved untrue, and how far */
  verification_note?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 分支机构关系 / Branch relation: 一家企业或者组织的一个分支机构一条，信用主体是该企业或者组织。 / One branch of one enterprise or organisation, which is the subject. */
export interface BranchRelation {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 隶属单位名称 / Name of the parent: 设立分支机构的单位全称 / Full name of the organisation that set up the branch */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 分支机构名称 / Name of the branch: 分支机构营业执照上的全称 / Full name on the business licence of the branch */
  branch_name: string;
  /** 分支机构统一社会信用代码 / Unified code of the branch: 分支机构营业执照上的代码 / As on the business licence of the branch */
  branch_uscc?: string | null;
  /** 分支机构注册号 / Registration number of the branch: 分支机构营业执照上的注册号，2015 年 10 月以前登记的使用 / Number on the business licence of the branch, used before October 2015 */
  branch_registration_number?: string | null;
  /** 分支机构负责人 / Head of the branch: 分支机构营业执照上的负责人 / Person in charge, by the business licence of the branch */
  branch_head?: string | null;
  /** 分支机构经营场所 / Address of the branch: 分支机构营业执照上的经营场所 / Place of business, by the licence of the branch */
  branch_address?: string | null;
  /** 登记机关 / Registrar: 核发分支机构营业执照的机关全称 / Full name of the authority that registered the branch */
  authority?: string | null;
  /** 分支机构成立日期 / Branch established on: 分支机构营业执照上的成立日期 / Date of establishment on the licence of the branch */
  established_on?: Day | null;
  /** 分支机构注销日期 / Branch ended on: 分支机构注销、吊销的日期，存续的不填 / Day on which the branch ended; empty while it exists */
  ended_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 公民信用评价信息 / Evaluation of a citizen: 依公民本人意愿对其作出的一次信用评价一条。 / One credit evaluation of one citizen, at the citizen's own wish. */
export interface CitizenEvaluation {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 评价机构 / Evaluator: 作出评价的机构全称 / Full name of the body that evaluated */
  authority: string;
  /** 评价机构统一社会信用代码 / Unified code of the evaluator: 作出评价的机构的代码 / Code of the body that evaluated */
  authority_uscc?: string | null;
  /** 评分卡名称 / Scorecard: 评价所用评分卡的名称 / Name of the scorecard that was used */
  scorecard: string;
  /** 评分卡版本 / Version of the scorecard: 评价所用评分卡的版本号 / Version of the scorecard that was used */
  scorecard_version: string;
  /** 信用分 / Points: 按评分卡计算的总分，以分计 / Points in all by the scorecard */
  points?: Decimal | null;
  /** 基准分 / Base of the points: 评分卡给予没有任何信用记录者的分数，以分计 / Points that the scorecard gives to a person without any record */
  base_points?: Decimal | null;
  /** 公民信用等级 / Grade: 评分卡规定的等级 / Grade by the scale of the scorecard */
  grade?: string | null;
  /** 评价基准日 / Reference date: 评价所依据的记录截至的日期 / The day up to which records were considered */
  reference_date: Day;
  /** 评价日期 / Evaluated on: 作出评价的日期 / The day on which the evaluation was made */
  decision_date: Day;
  /** 评价有效期至 / Evaluation valid until: 评价有效的最后一日 / Last day on which the evaluation holds */
  valid_until?: Day | null;
  /** 自愿参评授权书编号 / Number of the consent to be evaluated: 本人自愿参加评价的授权书编号 / Number of the person's written consent to be evaluated */
  authorisation_id: string;
  /** 授权日期 / Authorised on: 授权书签署的日期 / The day on which the consent was signed */
  authorised_on: Day;
  /** 授权截止日期 / Authorised until: 授权书载明的截止日期，长期的填 2099-12-31 / Last day of the consent; 2099-12-31 where it has no end */
  authorised_until?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 公务员诚信信息 / Civil servant record: 一个单位对一名公务员一个年度的诚信记录一条。 / What a unit records of one civil servant's integrity in one year. */
export interface CivilServantRecord {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 所在单位 / Unit: 公务员任职单位全称 / Full name of the unit in which the civil servant serves */
  unit: string;
  /** 所在单位统一社会信用代码 / Unified code of the unit: 任职单位证书上的代码 / As on the certificate of the unit */
  unit_uscc?: string | null;
  /** 职务 / Post: 任职文件上的职务 / Post, by the document of appointment */
  post?: string | null;
  /** 年度 / Year: 所记载的考核、培训年度 / The year to which appraisal and training belong */
  year: number;
  /** 记载日期 / Recorded on: 记入诚信档案的日期 / The day on which it was entered in the integrity file */
  recorded_on: Day;
  /** 年度考核等次 / Annual appraisal: 公务员年度考核登记表载明的等次 / Grade in the register of the annual appraisal */
  annual_appraisal?: CivilServantAppraisalCode | null;
  /** 诚信培训学时 / Hours of integrity training: 本年度参加诚信教育培训的学时 / Hours of integrity training in that year */
  training_hours?: Decimal | null;
  /** 政务处分 / Disciplinary sanctions: 本年度受到的政务处分种类 / Disciplinary sanctions of that year, by kind */
  discipline?: DisciplinaryActionCode[] | null;
  /** 处分日期 / Sanctioned on: 处分决定书落款的日期 / Date of the decision on the sanction */
  disciplined_on?: Day | null;
  /** 奖励种类 / Commendations: 本年度受到的公务员奖励种类 / Commendations of that year, by kind */
  commendation?: CommendationKindCode[] | null;
  /** 奖励日期 / Commended on: 奖励决定落款的日期 / Date of the decision on the commendation */
  commended_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 归集任务信息 / Collection task: 一个单位一个期间应报的一种信息类型，及其实际报送的情况一条。 / What one unit owed of one record type for one period, and what it delivered. */
export interface CollectionTask {
  /** 成员单位 / Member unit: 负责归集和报送信用信息的单位全称 / Full name of the unit that collects and provides credit information */
  member_unit: string;
  /** 成员单位统一社会信用代码 / Unified code of the member unit: 成员单位证书上的代码 / As on the certificate of the member unit */
  member_unit_uscc?: string | null;
  /** 报送方式 / Channel of submission: 手动录入、文件、数据库、FTP 或者接口 / Manual entry, file, database, FTP or interface */
  submission_channel?: SubmissionChannelCode | null;
  /** 入库条数 / Records accepted: 校验合格并入库的记录条数 / Number of records that were taken in */
  rows_accepted?: number | null;
  /** 退回条数 / Records rejected: 校验不合格退回的记录条数 / Number of records that were sent back */
  rows_rejected?: number | null;
  /** 退回原因 / Reason for the rejection: 退回记录的原因 / Why records were sent back */
  rejection_reason?: string | null;
  /** 归集任务编号 / Task id: 平台下达归集任务时编的号码 / Number that the platform gave to the task */
  task_id: string;
  /** 信息类型 / Record type: 本标准中信息类型的名称或者标题，如“行政处罚信息” / Name or title of a record type of this standard, such as “Administrative penalty” */
  record_type: RecordTypeCode;
  /** 报送周期 / Cadence: 目录规定的报送周期 / How often the catalogue asks for it */
  cadence?: CadenceCode | null;
  /** 数据所属期自 / Period from: 任务要求报送的数据的起始日期 / First day of the data that the task asks for */
  period_from?: Day | null;
  /** 数据所属期至 / Period until: 任务要求报送的数据的截止日期 / Last day of the data that the task asks for */
  period_until?: Day | null;
  /** 报送期限 / Due on: 应当报送的最后一日 / Last day on which it is to be delivered */
  due_on: Day;
  /** 报送日期 / Delivered on: 实际报送的日期，未报送的不填 / Day on which it was delivered; empty before */
  delivered_on?: Day | null;
  /** 归集任务状态 / State of the task: 任务现时的状态 / State of the task now */
  task_state: TaskStateCode;
  /** 报送条数 / Records delivered: 本次任务报送的记录条数 / Number of records delivered for the task */
  rows_delivered?: number | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 承诺履行信息 / Fulfilment of a commitment: 一份信用承诺在一次核查时的履行程度一条。 / How far one commitment was kept, when somebody looked. */
export interface CommitmentFulfilment {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 信用承诺类型 / Kind of commitment: 审批替代、主动公示、行业自律或者信用修复 / In place of an approval, published freely, of an industry, or for repair */
  commitment_kind: CommitmentKindCode;
  /** 承诺事项 / Matter of the commitment: 承诺书载明的承诺事项 / What is promised, as the commitment states it */
  commitment_matter: string;
  /** 承诺核查单位 / Verified by: 核查承诺履行情况的单位全称 / Full name of the unit that verified it */
  authority: string;
  /** 承诺核查单位统一社会信用代码 / Unified code of the verifying unit: 核查承诺履行情况的单位的代码 / Code of the unit that verified it */
  authority_uscc?: string | null;
  /** 所履行的承诺书编号 / Number of the commitment verified: 承诺书的编号，与信用承诺信息一致 / Number of the commitment, as in its own record */
  commitment_number: string;
  /** 承诺作出日期 / Signed on: 承诺书落款的日期 / Date at the end of the commitment */
  committed_on?: Day | null;
  /** 承诺履行状态 / State of fulfilment: 核查日期当日的履行状态 / How far it was kept on the day of the verification */
  fulfilment_state: FulfilmentStateCode;
  /** 核查日期 / Verified on: 核查履行情况的日期 / Day on which it was verified */
  verified_on: Day;
  /** 履行完毕日期 / Performed on: 承诺全部履行的日期，未全部履行的不填 / Day on which all was kept; empty before */
  performed_on?: Day | null;
  /** 违诺事实 / Facts of the breach: 核查认定的未履行事实 / What was not kept, as the verification finds */
  facts?: string | null;
  /** 违诺处理 / What followed from the breach: 因违反承诺作出的处理 / What was decided because of the breach */
  breach_consequence?: string | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 社区诚信评比信息 / Community appraisal: 社区评出的一个诚信家庭、商户、企业或者公民一条。 / One honest family, shop, enterprise or citizen, as the community appraised it. */
export interface CommunityAppraisal {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称；家庭填写户主姓名 / The full name as on the certificate or identity document; of a household, its head's */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 社区名称 / Community: 村民委员会或者居民委员会的全称 / Full name of the village or residents' committee */
  community: string;
  /** 社区类别 / Kind of community: 社区由居民委员会还是村民委员会管理 / Whether a residents' or a village committee runs it */
  community_kind?: CommunityKindCode | null;
  /** 社区统一社会信用代码 / Unified code of the community: 基层群众性自治组织特别法人统一社会信用代码证书上的代码 / As on the code certificate of the committee */
  community_uscc?: string | null;
  /** 评定单位 / Appraised by: 评定并授予称号的单位全称 / Full name of the unit that appraised and conferred the title */
  authority: string;
  /** 评定单位统一社会信用代码 / Unified code of the unit that appraised: 评定并授予称号的单位的代码 / Code of the unit that appraised and conferred the title */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 评定日期 / Date of the appraisal: 评定结果公布的日期 / The day on which the result was announced */
  decision_date: Day;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 撤销日期 / Withdrawn on: 撤销决定的日期，未撤销的不填 / Date of the decision to withdraw it; empty while it stands */
  withdrawn_on?: Day | null;
  /** 撤销原因 / Reason for the withdrawal: 撤销决定载明的理由 / Reason as the decision to withdraw it states it */
  withdrawal_reason?: string | null;
  /** 诚信评比称号 / Title of the appraisal: 社区授予的诚信称号 / Title of honesty that the community conferred */
  community_title: CommunityTitleCode;
  /** 评比年度 / Year of the appraisal: 称号所属的年度 / Year for which the title is conferred */
  year: number;
  /** 信用星级 / Star grade: 社区评定的星级 / Stars that the community awarded */
  star?: VillageStarCode | null;
  /** 评比等级 / Grade of the appraisal: 社区使用星级以外的等级的，填写等级名称 / Name of the grade, where the community uses other grades than stars */
  grade?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 社区诚信行为信息 / Community conduct: 社区发现并确认的一次诚信或者失信行为一条。 / One honest or dishonest act that the community observed and confirmed. */
export interface CommunityConduct {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 社区名称 / Community: 村民委员会或者居民委员会的全称 / Full name of the village or residents' committee */
  community: string;
  /** 社区类别 / Kind of community: 社区由居民委员会还是村民委员会管理 / Whether a residents' or a village committee runs it */
  community_kind?: CommunityKindCode | null;
  /** 社区统一社会信用代码 / Unified code of the community: 基层群众性自治组织特别法人统一社会信用代码证书上的代码 / As on the code certificate of the committee */
  community_uscc?: string | null;
  /** 确认单位 / Confirmed by: 核实并确认该行为的单位全称 / Full name of the unit that verified and confirmed the conduct */
  authority: string;
  /** 确认单位统一社会信用代码 / Unified code of the confirming unit: 核实并确认该行为的单位的代码 / Code of the unit that verified and confirmed the conduct */
  authority_uscc?: string | null;
  /** 诚信行为性质 / Nature of the conduct: 该行为是诚信行为还是失信行为 / Whether the conduct was honest or dishonest */
  conduct_kind: ConductKindCode;
  /** 行为事实 / Facts of the conduct: 行为的经过和结果，不写举报人和他人的个人信息 / What was done and what came of it; never who reported it, nor data of other persons */
  facts: string;
  /** 行为发生日期 / Date of the conduct: 行为发生的日期，持续的填最后一日 / The day of the conduct; its last day where it went on */
  occurred_on: Day;
  /** 认定依据 / Basis of the finding: 认定行为性质所依据的村规民约、居民公约或者法律法规 / Village rules, residents' convention or law by which the conduct was judged */
  basis?: string | null;
  /** 佐证材料 / Evidence: 证明该行为的材料名称，不含举报材料 / Names of the documents that prove the conduct; no reports of complainants */
  evidence?: string | null;
  /** 确认日期 / Date of the confirmation: 核实并确认该行为的日期 / The day on which the conduct was verified and confirmed */
  decision_date: Day;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 投诉举报信息 / Complaint: 对一个信用主体的一件投诉举报一条；查实后才属失信信息，才予共享。 / One complaint about one subject; adverse, and shared, only once it is upheld. */
export interface Complaint {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 被投诉举报主体名称 / Name of the subject complained of: 被投诉、举报的单位或者个人的全称 / Full name of whom the complaint is about */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 处理单位 / Handled by: 调查处理该投诉举报的单位全称 / Full name of the unit that handles the complaint */
  authority: string;
  /** 处理单位统一社会信用代码 / Unified code of the handling unit: 调查处理该投诉举报的单位的代码 / Code of the unit that handles the complaint */
  authority_uscc?: string | null;
  /** 投诉举报编号 / Number of the complaint: 受理单位为投诉举报编的号码 / Number that the receiving unit gave to the complaint */
  complaint_number: string;
  /** 投诉举报渠道 / Channel: 收到投诉举报的渠道 / How the complaint came in */
  complaint_channel?: ComplaintChannelCode | null;
  /** 投诉举报事项 / Matter of the complaint: 投诉举报所反映的问题，不得写入投诉人、举报人的信息 / What the complaint is about; nothing of the complainant stands here */
  complaint_matter: string;
  /** 失信行为类别 / Kind of misconduct: 所反映的失信行为种类 / Kind of misconduct complained of */
  misconduct_kind?: MisconductKindCode | null;
  /** 收到投诉举报日期 / Received on: 收到投诉举报的日期 / Day on which the complaint came in */
  received_on: Day;
  /** 查实情况 / Whether upheld: 调查认定是否属实；调解结案、不予受理等未作认定的不填 / Whether it was found true; empty where nothing was found, as after mediation */
  complaint_outcome?: ComplaintOutcomeCode | null;
  /** 办结日期 / Closed on: 处理单位办结的日期 / Day on which the unit closed it */
  handled_on?: Day | null;
  /** 投诉处理结果 / Result: 办结时作出的处理 / What was done when it was closed */
  complaint_result?: ComplaintResultCode | null;
  /** 查实的事实 / Facts found: 调查认定属实的部分，不得写入投诉人、举报人的信息 / What was found true; nothing of the complainant stands here */
  facts?: string | null;
  /** 处理决定文书号 / Number of the decision: 据以处理的决定书的发文字号 / Number of the decision in which it ended */
  decision_number?: string | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 民主评议政风行风 / Conduct appraisal: 公众对一个单位一个年度政风行风的评议一条。 / How the public appraised the conduct of one body in one year. */
export interface ConductAppraisal {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 单位名称 / Name of the body: 批准设立文件上的单位全称 / The full name as in the document that established the body */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 组织评议单位 / Appraising unit: 组织民主评议的单位全称 / Full name of the unit that held the appraisal */
  authority: string;
  /** 组织评议单位统一社会信用代码 / Unified code of the appraising unit: 组织民主评议的单位的代码 / Code of the unit that held the appraisal */
  authority_uscc?: string | null;
  /** 年度 / Year: 被评议的年度 / The year that is appraised */
  year: number;
  /** 评议结果日期 / Date of the result: 评议结果通报落款的日期 / Date at the end of the circular that gives the result */
  decision_date: Day;
  /** 参评人数 / Appraisers: 交回有效评议表的人数 / People who handed in a valid sheet */
  appraisers?: number | null;
  /** 满意票数 / Votes: satisfied: 评议汇总表中“满意”的票数 / Votes for “satisfied” in the summary */
  votes_satisfied?: number | null;
  /** 基本满意票数 / Votes: fairly satisfied: 评议汇总表中“基本满意”的票数 / Votes for “fairly satisfied” in the summary */
  votes_fairly_satisfied?: number | null;
  /** 不满意票数 / Votes: dissatisfied: 评议汇总表中“不满意”的票数 / Votes for “dissatisfied” in the summary */
  votes_dissatisfied?: number | null;
  /** 不了解票数 / Votes: no opinion: 评议汇总表中“不了解”的票数 / Votes for “no opinion” in the summary */
  votes_no_opinion?: number | null;
  /** 评议结论 / Outcome: 评议结果通报的总体结论 / Conclusion for the body as a whole, as circulated */
  outcome?: AppraisalAnswerCode | null;
  /** 评议得分 / Score: 评议结果通报的得分 / Points, as circulated */
  score?: Decimal | null;
  /** 评议名次 / Rank: 在同类参评单位中的名次 / Rank among the units of its group */
  rank?: number | null;
  /** 同类参评单位数 / Units appraised: 参加排名的同类单位总数 / Number of units in the group that is ranked */
  units_appraised?: number | null;
  /** 整改要求 / Rectification demanded: 评议意见要求整改的问题 / What the appraisal asks the body to mend */
  rectification?: string | null;
  /** 整改完成日期 / Rectified on: 整改报告经确认的日期 / The day on which the rectification was confirmed */
  corrected_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 家庭、职业、社会道德表现信息 / Conduct in family, work and society: 一个人的一个称号或者一次受到认可的行为一条。 / One title or one recognised act of a person. */
export interface ConductRecord {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 评定单位 / Conferred by: 授予称号或者确认善行的单位全称 / Full name of the unit that conferred or recognised it */
  authority: string;
  /** 评定单位统一社会信用代码 / Unified code of the conferring unit: 授予称号或者确认善行的单位的代码 / Code of the unit that conferred or recognised it */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 评定日期 / Conferred on: 授予或者确认的日期 / The day on which it was conferred or recognised */
  decision_date: Day;
  /** 撤销日期 / Withdrawn on: 撤销决定的日期，未撤销的不填 / Date of the decision to withdraw it; empty while it stands */
  withdrawn_on?: Day | null;
  /** 撤销原因 / Reason for the withdrawal: 撤销决定载明的理由 / Reason as the decision to withdraw it states it */
  withdrawal_reason?: string | null;
  /** 道德表现领域 / Field of conduct: 家庭美德、职业道德或者社会公德 / Conduct in the family, at work or in society */
  morality_field: MoralityFieldCode;
  /** 称号或者善行 / Title or good deed: 授予的称号，没有称号的填经确认的善行 / Title conferred; without one, the deed that was recognised */
  title: string;
  /** 荣誉级别 / Level of the honour: 授予或者确认单位的行政层级 / Administrative level of the unit that conferred or recognised it */
  level?: HonourLevelCode | null;
  /** 主要事迹 / Deeds: 获评依据的主要事迹，不写他人的个人信息 / Deeds for which it was conferred; no data of other persons */
  facts?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 合同备案与重大合同鉴证信息 / Contract filing: 一方当事人备案或者鉴证的一份合同一条。 / One contract that one party put on file or had certified. */
export interface ContractFiling {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 备案（鉴证）机关 / Filing authority: 受理备案或者鉴证的机关全称 / Full name of the authority that filed or certified it */
  authority: string;
  /** 备案（鉴证）机关统一社会信用代码 / Unified code of the filing authority: 受理备案或者鉴证的机关的代码 / Code of the authority that filed or certified it */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 备案（鉴证）编号 / Number of the filing: 备案回执或者鉴证书上的编号 / Number on the receipt or the certification */
  decision_number?: string | null;
  /** 备案（鉴证）日期 / Filed on: 备案回执或者鉴证书的日期 / Date of the receipt or the certification */
  decision_date: Day;
  /** 事项编号 / Matter id: 合同由政府关联事项产生的，填写该事项的编号 / Where the contract came from a matter of the government: its number */
  matter_id?: string | null;
  /** 项目名称 / Name of the project: 立项文件或者招标文件上的项目名称 / As in the project's approval or the tender documents */
  project_name?: string | null;
  /** 项目代码 / Code of the project: 投资项目在线审批监管平台赋予的代码 / Code given by the platform that approves investment projects */
  project_code?: string | null;
  /** 合同编号 / Number of the contract: 合同文本上的编号 / Number on the contract */
  contract_number: string;
  /** 合同名称 / Title of the contract: 合同文本首页的名称 / Title on the first page of the contract */
  contract_name?: string | null;
  /** 合同类别 / Kind of contract: 民法典规定的典型合同和其他合同的类别 / Kind of contract as the Civil Code names it, or another */
  contract_kind: ContractKindCode;
  /** 合同相对方 / Other party: 合同另一方当事人的名称或者姓名 / Name of the other party to the contract */
  counterpart?: string | null;
  /** 合同相对方统一社会信用代码 / Unified code of the other party: 合同另一方当事人的代码 / Code of the other party to the contract */
  counterpart_uscc?: string | null;
  /** 签订日期 / Signed on: 合同文本上最后一方签字的日期 / The day on which the last party signed */
  signed_on?: Day | null;
  /** 合同金额（万元） / Contract amount (10,000): 以币种的万元计 / In ten thousands of the currency */
  amount?: Decimal | null;
  /** 币种 / Currency: 合同金额的币种，不填为人民币 / Currency of the amounts; yuan where nothing is said */
  currency?: CurrencyCode | null;
  /** 合同期限自 / Contract from: 合同约定的起始日期 / First day of the contract */
  valid_from?: Day | null;
  /** 合同期限至 / Contract until: 合同约定的截止日期 / Last day of the contract */
  valid_until?: Day | null;
  /** 标段 / Lot: 合同对应的标段或者包的编号 / Number of the lot that the contract is for */
  lot?: string | null;
  /** 备案鉴证类别 / Filed or certified: 备案或者鉴证 / Whether it was put on file or certified */
  filing_kind: ContractFilingKindCode;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 合同履约信息 / Contract performance: 一方当事人履行一份合同的情况一条。 / How one party performed one contract. */
export interface ContractPerformance {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 认定单位 / Authority: 认定履约情况的机关或者单位全称 / Full name of the unit that found how it was performed */
  authority: string;
  /** 认定单位统一社会信用代码 / Unified code of the authority: 作出认定或者决定的单位的代码 / Code of the unit that decided or certified */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 认定日期 / Date of the decision: 认定履约情况的日期 / The day on which the performance was found */
  decision_date: Day;
  /** 合同编号 / Number of the contract: 合同文本上的编号 / Number on the contract */
  contract_number: string;
  /** 合同名称 / Title of the contract: 合同文本首页的名称 / Title on the first page of the contract */
  contract_name?: string | null;
  /** 合同类别 / Kind of contract: 民法典规定的典型合同和其他合同的类别 / Kind of contract as the Civil Code names it, or another */
  contract_kind?: ContractKindCode | null;
  /** 合同相对方 / Other party: 合同另一方当事人的名称或者姓名 / Name of the other party to the contract */
  counterpart?: string | null;
  /** 合同相对方统一社会信用代码 / Unified code of the other party: 合同另一方当事人的代码 / Code of the other party to the contract */
  counterpart_uscc?: string | null;
  /** 签订日期 / Signed on: 合同文本上最后一方签字的日期 / The day on which the last party signed */
  signed_on?: Day | null;
  /** 合同金额（万元） / Contract amount (10,000): 以币种的万元计 / In ten thousands of the currency */
  amount?: Decimal | null;
  /** 币种 / Currency: 合同金额的币种，不填为人民币 / Currency of the amounts; yuan where nothing is said */
  currency?: CurrencyCode | null;
  /** 合同履行状态 / State of performance: 该主体一方的履行状态 / How far the subject, not the other party, has performed */
  contract_state: ContractStateCode;
  /** 约定履行期限 / Due on: 合同约定该主体履行完毕的日期 / The day by which the contract asks the subject to perform */
  due_on?: Day | null;
  /** 履行完毕日期 / Performed on: 该主体全部履行完毕的日期 / The day on which the subject had performed in full */
  performed_on?: Day | null;
  /** 违约情形 / Facts of the breach: 认定文书载明的违约事实 / Facts of the breach as the finding states them */
  facts?: string | null;
  /** 违约金额（万元） / Amount of the breach (10,000): 应履行而未履行的金额，以币种的万元计 / What should have been paid or done and was not, in ten thousands of the currency */
  breach_amount?: Decimal | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 更正、撤销与比对校准通知 / Correction notice: 记录变更后，给持有其副本的一方的一份通知一条。 / One notice to one of those who have a copy of a record that changed. */
export interface CorrectionNotice {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 信息类型 / Record type: 本标准中信息类型的名称或者标题，如“行政处罚信息” / Name or title of a record type of this standard, such as “Administrative penalty” */
  record_type: RecordTypeCode;
  /** 所涉记录编号 / Record concerned: 所涉信用记录的来源记录编号 / Source record id of the credit record that it is about */
  record_id?: string | null;
  /** 所涉文书号 / Document of the record concerned: 所涉信用记录载明的决定书文号，如行政处罚决定书文号 / Number of the decision in the record that it is about, such as that of a penalty */
  record_decision_number?: string | null;
  /** 所涉记录认定单位 / Authority of the record concerned: 作出所涉信用记录所载决定的单位全称 / Full name of the unit whose decision the record concerned holds */
  record_authority?: string | null;
  /** 接收单位 / Receiving unit: 接收信息的单位全称 / Full name of the unit that it is sent to */
  receiver: string;
  /** 接收单位统一社会信用代码 / Unified code of the receiving unit: 接收单位证书上的代码 / As on the certificate of the receiving unit */
  receiver_uscc?: string | null;
  /** 更正通知编号 / Number of the notice: 发出单位为通知编的号码，各接收单位相同 / Number of the notice, the same for all who receive it */
  notice_number: string;
  /** 更正通知日期 / Notified on: 发出通知的日期 / Day on which the notice was sent */
  notified_on: Day;
  /** 更正类别 / Kind of correction: 更正、补充、撤销、删除或者比对校准 / Correction, supplement, quashing, deletion or calibration */
  correction_kind: CorrectionKindCode;
  /** 更正原因 / Reason for the correction: 更正、撤销或者校准的原因 / Why the record is corrected, quashed or brought into line */
  correction_reason: string;
  /** 更正的数据项 / Items corrected: 有变化的数据项名称，用分号隔开，不写内容 / Names of the items that changed, separated by semicolons; not what stands in them */
  corrected_items?: string | null;
  /** 更正日期 / Corrected on: 提供单位更正或者撤销该记录的日期 / Day on which the provider corrected or withdrew the record */
  corrected_on?: Day | null;
  /** 原决定撤销情形 / How the decision was quashed: 复议、判决、自行撤销等 / By review, by a court, by the authority itself and so on */
  quashing_reason?: QuashingReasonCode | null;
  /** 撤销文书号 / Document that quashes: 撤销原决定的文书的文号 / Number of the document that quashes the decision */
  quashing_document_number?: string | null;
  /** 收到通知日期 / Received on: 接收单位收到通知的日期 / Day on which the receiving unit got the notice */
  received_on?: Day | null;
  /** 撤下期限 / Take-down due on: 应当从网站撤下该记录的最后一日 / Last day to take the record from the site */
  take_down_due_on?: Day | null;
  /** 公开说明的理由 / Reason made public: 撤回处罚决定信息时公开说明的理由 / Reason that is made public when the decision is taken down */
  public_reason?: string | null;
  /** 确认期限 / Confirmation due on: 接收单位应当更正并确认的最后一日 / Last day for the receiving unit to correct and confirm */
  confirmation_due_on?: Day | null;
  /** 确认状态 / State of the confirmation: 接收单位是否已更正并确认 / Whether the receiving unit has corrected and confirmed */
  confirmation_state: ConfirmationStateCode;
  /** 确认日期 / Confirmed on: 接收单位确认已更正或者退回通知的日期 / Day on which the receiving unit confirmed or refused */
  confirmed_on?: Day | null;
  /** 退回通知原因 / Reason for refusing: 接收单位退回通知的原因 / Why the receiving unit refused the notice */
  refusal_reason?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 原决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 司法执行信息 / Court enforcement: 一件执行案件的一方当事人一条；仅对被执行人属失信信息。 / One case of enforcement and one of its parties; adverse for the debtor only. */
export interface CourtEnforcement {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 执行法院 / Enforcing court: 执行该案的法院全称 / Full name of the court that enforces */
  authority: string;
  /** 执行法院统一社会信用代码 / Unified code of the enforcing court: 法院证书上的代码 / Code on the certificate of the court */
  authority_uscc?: string | null;
  /** 执行案号 / Number of the enforcement case: 执行法院为执行案件编的号码，如（2024）冀0102执1号 / Number that the enforcing court gave to the case, with year, court and kind */
  case_number: string;
  /** 立案日期 / Filed on: 法院立案的日期 / Day on which the court opened the case */
  filed_on: Day;
  /** 执行依据文号 / Number of the document enforced: 作为执行依据的判决、裁定、裁决或者公证债权文书的文号 / Number of the judgment, ruling, award or notarised claim that is enforced */
  enforced_document_number?: string | null;
  /** 作出执行依据单位 / Document enforced made by: 作出执行依据的法院、仲裁机构或者公证机构全称 / Full name of the court, arbitration commission or notary that made it */
  enforced_document_by?: string | null;
  /** 执行当事人角色 / Role of the party: 该信用主体在执行案件中的角色 / Role of the subject in the enforcement */
  party_role: PartyRoleCode;
  /** 案由 / Cause of action: 文书载明的案由或者罪名，如买卖合同纠纷 / Cause of action or crime as the document states it, such as a dispute over a sale */
  cause?: string | null;
  /** 执行标的（万元） / Amount to be enforced (10,000 yuan): 申请执行的金额，以万元计；执行行为的不填 / Amount applied for, in ten thousands of yuan; empty where an act is enforced */
  enforced_amount?: Decimal | null;
  /** 执行到位金额（万元） / Amount enforced (10,000 yuan): 已经执行到位的金额，以万元计 / What was enforced so far, in ten thousands of yuan */
  executed_amount?: Decimal | null;
  /** 案件状态 / State of the case: 提供信息时案件所处的阶段 / Stage of the case when the record is provided */
  case_state?: CaseStateCode | null;
  /** 结案日期 / Closed on: 执行案件结案的日期，未结案的不填 / Day on which the case was closed; empty before */
  closed_on?: Day | null;
  /** 结案方式 / Manner of closing: 执行案件结案通知书载明的方式 / How it was closed, as the notice of closing states */
  enforcement_manner?: EnforcementMannerCode | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 司法裁判信息 / Court judgment: 一份法院文书的一方当事人一条。对败诉的被告属失信信息，同一案件的其他当事人不受影响。 / One document of a court about one party. Adverse for a defendant who lost; the other parties of the same suit are not touched by it. */
export interface CourtJudgment {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 审理法院 / Court: 文书上的法院全称 / Full name of the court as in its document */
  authority: string;
  /** 审理法院统一社会信用代码 / Unified code of the court: 法院证书上的代码 / Code on the certificate of the court */
  authority_uscc?: string | null;
  /** 案号 / Case number: 法院为案件编的号码，如（2024）冀0102民初1号 / Number that the court gave to the case, with year, court and kind */
  case_number: string;
  /** 立案日期 / Filed on: 法院立案的日期 / Day on which the court opened the case */
  filed_on?: Day | null;
  /** 案件类别 / Kind of case: 按案号确定的案件种类 / Kind of case, as its number shows */
  case_kind?: CaseKindCode | null;
  /** 审级 / Instance: 作出该文书的审判程序 / Instance in which the document was made */
  trial_level?: TrialLevelCode | null;
  /** 案由 / Cause of action: 文书载明的案由或者罪名，如买卖合同纠纷 / Cause of action or crime as the document states it, such as a dispute over a sale */
  cause?: string | null;
  /** 诉讼地位 / Position in the suit: 该信用主体在本案中的地位 / Position of the subject in this case */
  suit_position: SuitPositionCode;
  /** 裁判文书类型 / Kind of court document: 判决书、裁定书、调解书等 / Judgment, ruling, mediation document and so on */
  court_document?: CourtDocumentCode | null;
  /** 裁判日期 / Date of the judgment: 裁判文书落款的日期 / Date at the end of the court's document */
  decision_date: Day;
  /** 生效日期 / In force since: 裁判文书发生法律效力的日期 / Day on which the document took legal effect */
  effective_on?: Day | null;
  /** 裁判结果 / Result: 对原告（申请人）请求的处理结果，刑事案件为是否有罪 / What became of the claim; in criminal cases whether guilty */
  judgment_result?: JudgmentResultCode | null;
  /** 裁判主要内容 / Main content of the judgment: 裁判主文中涉及该信用主体的内容 / What the operative part says about the subject */
  content?: string | null;
  /** 裁判给付金额（万元） / Amount to be paid (10,000 yuan): 裁判主文确定的给付金额，刑事案件为罚金，以万元计 / What the operative part orders to pay, or the criminal fine, in ten thousands of yuan */
  awarded_amount?: Decimal | null;
  /** 案件状态 / State of the case: 提供信息时案件所处的阶段 / Stage of the case when the record is provided */
  case_state?: CaseStateCode | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 信用承诺信息 / Credit commitment: 一个信用主体签署的一份信用承诺一条。 / One commitment that one subject signed. */
export interface CreditCommitment {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 信用承诺类型 / Kind of commitment: 审批替代、主动公示、行业自律或者信用修复 / In place of an approval, published freely, of an industry, or for repair */
  commitment_kind: CommitmentKindCode;
  /** 承诺事项 / Matter of the commitment: 承诺书载明的承诺事项 / What is promised, as the commitment states it */
  commitment_matter: string;
  /** 承诺受理单位 / Taken by: 接受承诺书的单位全称，主动公示的可以不填 / Full name of the unit that took it; may be empty where it was published freely */
  authority?: string | null;
  /** 承诺受理单位统一社会信用代码 / Unified code of the unit that took it: 接受承诺书的单位的代码 / Code of the unit that took the commitment */
  authority_uscc?: string | null;
  /** 承诺书名称 / Title of the commitment: 承诺书首页的标题 / Title on the first page of the commitment */
  decision_document_name?: string | null;
  /** 承诺书编号 / Number of the commitment: 受理单位为承诺书编的号码 / Number that the unit gave to the commitment */
  decision_number?: string | null;
  /** 承诺作出日期 / Signed on: 承诺书落款的日期 / Date at the end of the commitment */
  decision_date: Day;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 违诺责任 / Liability for breach: 承诺书载明的违反承诺的后果 / What follows from a breach, as the commitment states it */
  breach_liability?: string | null;
  /** 承诺书文本 / Text of the commitment: 承诺书全文的网址或者文件名 / Address or file name of the full text */
  commitment_text_reference?: string | null;
  /** 拟修复记录编号 / Record to be repaired: 修复承诺所针对的失信记录的来源记录编号 / Source record id of the adverse record that a commitment for repair is about */
  repaired_record_id?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 信用担保信息 / Guarantee: 为信用主体的债务提供的一项担保一条。 / One guarantee given for the debt of the subject. */
export interface CreditGuarantee {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 被担保人名称 / Name of the debtor guaranteed: 担保合同上的债务人全称 / Full name of the debtor as in the contract of guarantee */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 担保期间自 / Guaranteed from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 担保期间至 / Guaranteed until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 授权书编号 / Number of the authorisation: 本人书面同意采集该信息的授权书编号 / Number of the person's written consent to hold this */
  authorisation_id?: string | null;
  /** 授权日期 / Authorised on: 授权书签署的日期 / The day on which the consent was signed */
  authorised_on?: Day | null;
  /** 授权截止日期 / Authorised until: 授权书载明的截止日期，长期的填 2099-12-31 / Last day of the consent; 2099-12-31 where it has no end */
  authorised_until?: Day | null;
  /** 担保人 / Guarantor: 担保合同上的担保人全称 / Full name of the guarantor as in the contract of guarantee */
  guarantor: string;
  /** 担保人统一社会信用代码 / Unified code of the guarantor: 担保人营业执照上的代码，自然人不填 / As on its business licence; empty for a person */
  guarantor_uscc?: string | null;
  /** 债权人 / Creditor: 担保合同上的债权人全称 / Full name of the creditor as in the contract of guarantee */
  creditor: string;
  /** 担保合同编号 / Number of the contract of guarantee: 担保合同首页的编号 / Number on the first page of the contract of guarantee */
  contract_number: string;
  /** 主合同编号 / Number of the principal contract: 产生被担保债权的合同编号，一般为借款合同编号 / Number of the contract from which the debt arises, as a rule a loan contract */
  principal_contract_number?: string | null;
  /** 被担保债权 / Debt guaranteed: 担保合同载明的主债权 / The debt as the contract of guarantee states it */
  debt?: string | null;
  /** 担保方式 / Kinds of guarantee: 担保合同约定的担保方式 / Kinds of guarantee under the contract */
  guarantee_kinds: GuaranteeKindCode[];
  /** 担保金额（万元） / Amount guaranteed (10,000): 担保合同约定的担保限额，以币种的万元计 / Limit of the guarantee, in ten thousands of the currency */
  guaranteed_amount: Decimal;
  /** 币种 / Currency: 担保金额的币种，未填视为人民币 / Currency of the amount; yuan where nothing is said */
  currency?: CurrencyCode | null;
  /** 抵（质）押物 / Collateral: 抵押、质押合同载明的财产，属于个人不动产、有价证券的须经本人书面同意 / Property named in the mortgage or pledge; that of a person only with the person's written consent */
  collateral?: string | null;
  /** 担保合同签订日期 / Contract of guarantee signed on: 担保合同落款的日期 / Date at the end of the contract of guarantee */
  signed_on: Day;
  /** 代偿金额（万元） / Amount paid by the guarantor (10,000): 担保人代为清偿的金额，以币种的万元计 / What the guarantor paid for the debtor, in ten thousands of the currency */
  compensated_amount?: Decimal | null;
  /** 代偿日期 / Paid by the guarantor on: 担保人代为清偿的日期 / Day on which the guarantor paid for the debtor */
  compensated_on?: Day | null;
  /** 追偿收回金额（万元） / Amount recovered from the debtor (10,000): 担保人代偿后向债务人追偿收回的金额，以币种的万元计 / What the guarantor got back from the debtor, in ten thousands of the currency */
  recovered_amount?: Decimal | null;
  /** 担保责任解除日期 / Released on: 担保责任解除的日期，未解除的不填 / Day on which the guarantee ended; empty before */
  released_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 查询记录 / Credit query: 对一个信用主体的记录的一次查询一条。 / One query of the records of one subject. */
export interface CreditQuery {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 查询人名称 / Name of who asks: 查询单位的全称或者查询人的姓名 / Full name of the unit or the person who asks for the records */
  querier: string;
  /** 查询单位统一社会信用代码 / Unified code of who asks: 查询单位证照上的代码 / As on the certificate of the unit that asks */
  querier_uscc?: string | null;
  /** 查询人证件类型 / Kind of document of who asks: 查询人为自然人的，其身份证件的种类 / Kind of identity document of a person who asks */
  querier_document_type?: DocumentTypeCode | null;
  /** 查询人证件号码 / Document number of who asks: 查询人为自然人的，其身份证件上的号码 / Number on the document of a person who asks */
  querier_document_number?: string | null;
  /** 查询用途 / Purpose: 查询、使用信息的用途 / What the records are asked for */
  query_purpose: QueryPurposeCode;
  /** 查询编号 / Number of the query: 平台为该次查询编的号码 / Number that the platform gave to the query */
  query_number: string;
  /** 查询日期 / Queried on: 提供查询结果的日期 / Day on which the answer was given */
  queried_on: Day;
  /** 查询身份 / Asked as: 查询人以何种身份查询：社会公众、共享单位、被授权人或者本人 / In what quality the records were asked for: public, authority, authorised or oneself */
  audience: AudienceCode;
  /** 查询渠道 / Channel: 窗口、网站、自助终端、移动端或者接口 / Counter, website, terminal, mobile or interface */
  query_channel?: QueryChannelCode | null;
  /** 授权书编号 / Number of the authorisation: 所依据的查询授权的授权书编号 / Number of the authorisation by which it was asked for */
  authorisation_id?: string | null;
  /** 提供内容 / What was given: 提供的信息类型，用分号隔开，不写信息本身 / Record types that were given, separated by semicolons; not the records themselves */
  given_content?: string | null;
  /** 提供记录数 / Records given: 提供的信用记录条数，没有的填 0 / Number of credit records given; 0 where there were none */
  given_records?: number | null;
  /** 信用报告编号 / Number of the credit report: 出具信用报告的，报告的编号 / Number of the credit report, where one was issued */
  report_number?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 企业信用评级与颁证信息 / Credit rating and certificate: 评级机构对一家企业的一次评级及其证书（企业信用身份证）一条。 / One rating of an enterprise by an agency, and its certificate (credit identity card). */
export interface CreditRating {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 评级机构 / Rating agency: 出具评级报告的机构全称 / Full name of the agency that issued the report */
  authority: string;
  /** 评级机构统一社会信用代码 / Unified code of the rating agency: 评级机构营业执照上的代码 / Code on the business licence of the agency */
  authority_uscc?: string | null;
  /** 评级报告名称 / Title of the rating report: 评级报告首页的标题 / Title on the first page of the rating report */
  decision_document_name?: string | null;
  /** 评级报告编号 / Number of the rating report: 评级报告首页的编号 / Number on the first page of the rating report */
  decision_number?: string | null;
  /** 评级日期 / Rated on: 评级报告载明的评定日期 / Date of the rating as the report states it */
  decision_date: Day;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 评级报告或者信用证书载明的截止日期 / Last day of the rating or of the certificate */
  valid_until?: Day | null;
  /** 评级机构许可（备案）编号 / Licence or filing number of the agency: 准予或者备案该机构从事评级业务的文书编号 / Number of the document that licenses the agency, or of its filing */
  agency_licence_number?: string | null;
  /** 信用等级标准 / Scale of the grade: 信用等级所属的等级标准，不同标准的等级不能比较 / Scale to which the grade belongs; grades of different scales cannot be compared */
  rating_scale?: RatingScaleCode | null;
  /** 信用等级 / Grade: 评级报告载明的等级，如 AA / Grade as the report states it, such as AA */
  grade: string;
  /** 前次信用等级 / Previous grade: 同一机构上一次评定的等级，首次评级的不填 / Grade of the same agency's last rating; empty for the first */
  previous_grade?: string | null;
  /** 评级展望 / Outlook: 评级机构对等级今后变化方向的判断 / The agency's view of where the grade will move */
  rating_outlook?: RatingOutlookCode | null;
  /** 信用证书编号 / Number of the credit certificate: 按评级结果颁发的企业信用身份证的编号 / Number of the certificate issued on this rating */
  certificate_number?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 信用报告使用信息 / Use of a credit report: 一个单位对一份信用报告的一次使用一条。 / One use of one credit report by one unit. */
export interface CreditReportUse {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 使用单位 / Used by: 使用信用报告的单位全称 / Full name of the unit that used the report */
  authority: string;
  /** 使用单位统一社会信用代码 / Unified code of the using unit: 使用信用报告的单位的代码 / Code of the unit that used the report */
  authority_uscc?: string | null;
  /** 信用报告编号 / Number of the credit report: 信用报告首页的编号 / Number on the first page of the report */
  report_number: string;
  /** 信用报告出具日期 / Report issued on: 信用报告载明的出具日期 / Day on which the report was issued, as it states */
  report_issued_on?: Day | null;
  /** 信用报告用途 / Purpose: 在何种事项中使用信用报告 / The matter in which the report was used */
  report_use_purpose: ReportUsePurposeCode;
  /** 使用事项 / Matter: 使用信用报告的具体事项，如项目名称 / The matter itself, such as the name of a project */
  use_matter?: string | null;
  /** 使用日期 / Used on: 使用信用报告的日期 / Day on which the report was used */
  used_on: Day;
  /** 授权书编号 / Number of the authorisation: 取得信用报告所依据的查询授权的授权书编号 / Number of the authorisation by which the report was asked for */
  authorisation_id?: string | null;
  /** 决定结果 / Result: 使用信用报告后作出的决定 / What was decided after the report was used */
  decision_result?: DecisionResultCode | null;
  /** 决定理由 / Reason of the decision: 决定所依据的事实和理由 / Facts and reason on which the decision rests */
  decision_reason?: string | null;
  /** 决定依据 / Legal basis of the decision: 决定所依据的法律、法规或者规章及条款 / Law or regulation, with article, on which the decision rests */
  basis?: string | null;
  /** 决定人 / Decided by: 审查并作出决定的工作人员姓名 / Name of the official who examined the case and decided */
  decided_by?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 失信预警与警告提示信息 / Credit warning: 对一个信用主体的一次预警、提示或者约谈一条。 / One warning, reminder or interview of one subject. */
export interface CreditWarning {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 发出单位 / Issued by: 发出预警、提示或者组织约谈的单位全称 / Full name of the unit that warns or calls in */
  authority: string;
  /** 发出单位统一社会信用代码 / Unified code of the issuing unit: 发出预警的单位的代码 / Code of the unit that warns */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 预警文书号 / Number of the warning: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 发出日期 / Issued on: 预警、提示文书落款的日期，约谈的为约谈之日 / Date of the document, or day of the interview */
  decision_date: Day;
  /** 措施依据 / Legal basis of the measure: 规定该措施的法律、法规或者政策文件及条款 / Law, regulation or policy, with article, that provides for the measure */
  basis?: string | null;
  /** 决定人 / Decided by: 审查并作出决定的工作人员姓名 / Name of the official who examined the case and decided */
  decided_by?: string | null;
  /** 预警事由 / Ground of the warning: 采取该措施所依据的守信或者失信事实 / The facts on which the measure rests */
  ground?: string | null;
  /** 依据记录编号 / Record on which it rests: 采取该措施所依据的信用记录的来源记录编号 / Source record id of the credit record on which the measure rests */
  ground_record_id?: string | null;
  /** 解除日期 / Lifted on: 决定提前终止该措施的日期，未解除的不填 / Day on which it was ended early; empty before */
  lifted_on?: Day | null;
  /** 解除原因 / Reason for lifting: 提前终止该措施的理由 / Why it was ended early */
  lifting_reason?: string | null;
  /** 失信预警类别 / Kind of warning: 预警、提示或者约谈 / Early warning, reminder or interview */
  warning_kind: WarningKindCode;
  /** 预警内容 / Text of the warning: 告知主体的风险和改正要求 / What the subject was told: the risk, and what to correct */
  warning_text: string;
  /** 答复期限 / Answer due on: 要求答复或者改正的最后日期 / Last day on which to answer or correct */
  answer_due_on?: Day | null;
  /** 答复日期 / Answered on: 收到主体答复的日期，未答复的不填 / Day on which the answer came in; empty before */
  answered_on?: Day | null;
  /** 答复内容 / Answer: 主体答复的内容或者改正的情况 / What the subject answered or corrected */
  answer?: string | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 政府信息公开答复 / Answer to an application for disclosure: 机关对一个申请人的答复和提供的内容一条。 / What the authority answered one applicant, and what it gave. */
export interface DisclosureAnswer {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 答复机关 / Answering authority: 作出答复的机关全称 / Full name of the authority that answers */
  authority: string;
  /** 答复机关统一社会信用代码 / Unified code of the answering authority: 作出答复的机关的代码 / Code of the authority that answers */
  authority_uscc?: string | null;
  /** 答复书名称 / Title of the answer: 答复书首页的标题 / Title on the first page of the answer */
  decision_document_name?: string | null;
  /** 答复书文号 / Number of the answer: 答复书的编号 / Number of the answer */
  decision_number?: string | null;
  /** 答复日期 / Answered on: 答复书落款的日期 / Date at the end of the answer */
  decision_date: Day;
  /** 公开申请编号 / Number of the application: 所答复的公开申请的编号 / Number of the application that is answered */
  disclosure_application_number: string;
  /** 答复结果 / Result: 予以公开、部分公开、不予公开等 / Given, given in part, refused and so on */
  answer_result: DisclosureAnswerResultCode;
  /** 不予公开理由 / Ground of refusal: 不予公开或者部分不予公开的理由 / Why it, or a part of it, is not given */
  refusal_ground?: DisclosureRefusalGroundCode | null;
  /** 理由说明 / Explanation: 理由所依据的事实和规定 / Facts and law on which the ground rests */
  decision_reason?: string | null;
  /** 公开的信息类型 / Record type given: 提供给申请人的记录的信息类型 / Record type of the records that are given to the applicant */
  record_type?: string | null;
  /** 公开的记录编号 / Records given: 提供给申请人的记录的来源记录编号，用分号隔开 / Source record ids of the records that are given to the applicant, separated by semicolons */
  given_records?: string | null;
  /** 决定人 / Decided by: 审查并作出决定的工作人员姓名 / Name of the official who examined the case and decided */
  decided_by?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 政府信息公开申请 / Application for disclosure: 一个申请人向一个机关提出的一件政府信息公开申请一条。 / One application of one applicant to one authority for government information. */
export interface DisclosureApplication {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 收到申请的机关 / Receiving authority: 收到公开申请的机关全称 / Full name of the authority that received the application */
  authority: string;
  /** 收到申请机关的统一社会信用代码 / Unified code of that authority: 收到公开申请的机关的代码 / Code of the authority that received the application */
  authority_uscc?: string | null;
  /** 公开申请编号 / Number of the application: 收到申请的机关编的号码 / Number that the authority gave to the application */
  disclosure_application_number: string;
  /** 申请日期 / Applied on: 申请书载明的日期 / Day that the application names */
  applied_on: Day;
  /** 收到申请日期 / Received on: 机关收到申请之日，期限自次日起算 / Day on which it was received; the deadline counts from the next */
  received_on?: Day | null;
  /** 申请公开的内容 / What is asked for: 申请人要求公开的信息的名称、文号或者特征描述 / Name, number or description of what is asked for */
  asked_content: string;
  /** 获取方式 / Form of the answer: 申请人要求以何种方式、途径获取 / How the applicant wants to get it */
  answer_form?: string | null;
  /** 补正告知日期 / Supplement asked for on: 告知申请人补正的日期 / Day on which the applicant was asked to make it clear */
  supplement_asked_on?: Day | null;
  /** 补正日期 / Supplement given on: 收到补正之日，期限自次日起算 / Day on which that came; the deadline counts from the next */
  supplement_given_on?: Day | null;
  /** 延期告知日期 / Extended on: 告知申请人延长答复期限的日期 / Day on which the applicant was told of the extension */
  extended_on?: Day | null;
  /** 延期理由 / Reason of the extension: 延长答复期限的理由 / Why more time is needed */
  extension_reason?: string | null;
  /** 答复期限 / Answer due on: 应当答复申请人的最后一日 / Last day to answer the applicant */
  decision_due_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 学历学位信息 / Education: 一个人在一所学校取得的学历、学位一条。 / The education and degree that a person attained at one school. */
export interface Education {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 毕业院校 / School: 毕业证书、学位证书上的学校全称 / Full name of the school as on the certificate */
  school: string;
  /** 毕业院校统一社会信用代码 / Unified code of the school: 学校法人证书上的代码 / Code as on the school's certificate */
  school_uscc?: string | null;
  /** 学历 / Level of education: 毕业证书上的学历层次 / Level of education as on the certificate of graduation */
  education_level?: EducationLevelCode | null;
  /** 学位 / Degree: 学位证书上的学位 / Degree as on the certificate of the degree */
  degree?: DegreeCode | null;
  /** 专业 / Field of study: 毕业证书、学位证书上的专业或者学科 / Field of study as on the certificate */
  field_of_study?: string | null;
  /** 入学日期 / Enrolled on: 毕业证书上的学习起始日期 / First day of study as on the certificate of graduation */
  enrolled_on?: Day | null;
  /** 毕业日期 / Graduated on: 毕业证书落款的日期；只有学位的，填学位授予日期 / Date of the certificate of graduation; that of the degree where there is only a degree */
  graduated_on: Day;
  /** 毕业证书编号 / Number of the certificate of graduation: 毕业证书上的编号 / Number on the certificate of graduation */
  certificate_number?: string | null;
  /** 学位授予日期 / Degree granted on: 学位证书落款的日期 / Date of the certificate of the degree */
  degree_granted_on?: Day | null;
  /** 学位证书编号 / Number of the certificate of the degree: 学位证书上的编号 / Number on the certificate of the degree */
  degree_certificate_number?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 行政效能监察 / Efficiency inspection: 行政效能监察发现的政府机关的一项过错一条。 / One fault that an inspection of efficiency found in a government body. */
export interface EfficiencyInspection {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 单位名称 / Name of the body: 批准设立文件上的单位全称 / The full name as in the document that established the body */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 监察机关 / Inspecting authority: 实施效能监察的机关全称 / Full name of the authority that inspected */
  authority: string;
  /** 监察机关统一社会信用代码 / Unified code of the inspecting authority: 实施效能监察的机关的代码 / Code of the authority that inspected */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 认定日期 / Date of the decision: 文书落款的日期 / Date at the end of the document */
  decision_date: Day;
  /** 检查日期 / Inspected on: 监察记录载明的检查日期 / Day of the inspection, as its record says */
  inspected_on?: Day | null;
  /** 发现问题类别 / Kind of fault found: 监察文书认定的问题类别 / Kind of fault that the document finds */
  finding: EfficiencyFindingCode;
  /** 问题事实 / Facts: 监察文书认定的事实 / Facts as the document states them */
  facts: string;
  /** 责任单位 / Unit responsible: 承担责任的内设机构或者下属单位 / The office or subordinate unit that is responsible */
  responsible_unit?: string | null;
  /** 责任人姓名 / Person responsible: 监察文书认定的责任人员 / The person whom the document holds responsible */
  responsible_person?: string | null;
  /** 处理方式 / How it was dealt with: 监察文书作出的处理，可以不止一种 / What was decided, possibly several */
  handling_kinds?: EfficiencyHandlingCode[] | null;
  /** 办结日期 / Closed on: 该事项办理终结的日期，未办结的不填 / The day on which the matter was closed; empty while open */
  closed_on?: Day | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 登记注册基本信息 / Enterprise registration: 一家企业一条，以登记为准。 / One enterprise as it is registered. */
export interface EnterpriseRegistration {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 企业名称 / Name of the enterprise: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 企业类型 / Type of enterprise: 营业执照上的类型 / Type as on the business licence */
  enterprise_type?: string | null;
  /** 成立日期 / Established on: 营业执照上的成立日期 / Date of establishment as on the business licence */
  established_on?: Day | null;
  /** 注册资本（原文） / Registered capital as registered: 登记机关公布的原文，如 200(万元人民币) / As the registrar prints it, unit and currency in the text */
  registered_capital_text?: string | null;
  /** 注册资本（万元） / Registered capital (10,000): 以币种的万元计 / In ten thousands of the currency */
  registered_capital?: Decimal | null;
  /** 币种 / Currency: 注册资本的币种 / Currency of the registered capital */
  currency?: CurrencyCode | null;
  /** 营业期限自 / Term from: 营业执照上营业期限的起始日期 / First day of the term on the business licence */
  term_from?: Day | null;
  /** 营业期限至 / Term until: 长期的填 2099-12-31 / 2099-12-31 where it has no end */
  term_until?: Day | null;
  /** 经营范围 / Scope of business: 营业执照上的经营范围 / Scope of business as on the licence */
  business_scope?: string | null;
  /** 所在省份 / Province: 住所所在的省、自治区、直辖市 / Province of the registered address */
  province?: string | null;
  /** 地区 / Area: 住所所在的市、县、区 / City or county of the registered address */
  area?: string | null;
  /** 行政区划代码 / Region code: 住所所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the registered address */
  region_code?: string | null;
  /** 注册地址 / Registered address: 营业执照上的住所 / Registered address as on the licence */
  address?: string | null;
  /** 行业代码 / Industry: GB/T 4754 国民经济行业代码 / Code of GB/T 4754 */
  industry?: string | null;
  /** 登记机关 / Registrar: 核发营业执照的机关全称 / Full name of the authority that issued the licence */
  registrar?: string | null;
  /** 登记机关统一社会信用代码 / Unified code of the registrar: 核发营业执照的机关的代码 / Code of the authority that issued the licence */
  registrar_uscc?: string | null;
  /** 核准日期 / Date of the latest registration: 最近一次设立或者变更登记的日期 / Date of the latest entry in the register */
  registered_on?: Day | null;
  /** 登记状态 / State of registration: 登记机关公示的状态 / State as the registrar publishes it */
  state?: EnterpriseStateCode | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 环境信用评价信息 / Environment credit rating: 一家企业一个年度的环境信用评价等级一条。 / One environmental credit grade of one enterprise for one year. */
export interface EnvironmentRating {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 评价机关 / Rating authority: 作出评价的生态环境部门全称 / Full name of the environment authority that rated */
  authority: string;
  /** 评价机关统一社会信用代码 / Unified code of the rating authority: 作出评价的生态环境部门的代码 / Code of the environment authority that rated */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 评价日期 / Rated on: 评价结果确定的日期 / The day on which the result was decided */
  decision_date: Day;
  /** 评价有效期自 / Rating valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 评价有效期至 / Rating valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 评价年度 / Year rated: 被评价的年度 / The year that the rating is about */
  year: number;
  /** 环境信用等级 / Environment grade: 以绿、蓝、黄、红、黑标示的等级 / The grade as a colour: green, blue, yellow, red or black */
  grade: EnvironmentColourCode;
  /** 评价得分 / Points: 评价标准计算的总分 / Total of points under the rules of the rating */
  points?: Decimal | null;
  /** 评级原因 / Reason for the grade: 扣分或者直接判定等级的事实 / Facts that cost points or decided the grade directly */
  grade_reason?: string | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 考试、学术失信信息 / Misconduct in examinations and research: 考试或者科研活动中认定的一次失信行为一条。 / One finding of misconduct in an examination or in scientific work. */
export interface ExamMisconduct {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 处理单位 / Decided by: 作出处理决定的单位全称 / Full name of the unit that decided */
  authority: string;
  /** 处理单位统一社会信用代码 / Unified code of the deciding unit: 作出处理决定的单位的代码 / Code of the unit that decided */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 处理决定书文号 / Number of the decision: 处理决定书的发文字号 / Number under which the decision was issued */
  decision_number?: string | null;
  /** 处理决定日期 / Decided on: 处理决定书落款的日期 / Date at the end of the decision */
  decision_date: Day;
  /** 考试或者成果名称 / Examination or work: 发生失信行为的考试、论文、项目或者其他成果的名称 / Name of the examination, paper, project or other work */
  examination: string;
  /** 考试、学术失信类别 / Kinds of misconduct: 处理决定认定的行为，可以不止一种 / As the decision finds, possibly several */
  misconduct_kinds: ExamMisconductKindCode[];
  /** 失信事实 / Facts of the misconduct: 处理决定认定的事实 / Facts as the decision states them */
  facts?: string | null;
  /** 失信行为发生日期 / Date of the misconduct: 考试日期，或者成果发表、提交的日期 / Day of the examination, or on which the work was published or handed in */
  occurred_on: Day;
  /** 处理依据 / Legal basis: 作出处理所依据的法律、法规、规章及条款 / Laws and regulations, with articles, on which the decision rests */
  basis?: string | null;
  /** 处理结果 / What was decided: 处理决定的主文，如成绩无效、暂停参加考试 / What the decision imposes, such as the loss of the result or a ban from examinations */
  content: string;
  /** 处理期限截止日期 / Decision holds until: 处理有期限的，填写期限的最后一日；永久的填 2099-12-31 / Last day of what is imposed for a term; 2099-12-31 where it is for life */
  valid_until?: Day | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 交换批次信息 / Exchange batch: 一个单位或者数据库向另一个单位或者数据库的一次记录交付及其回执一条。 / One delivery of records from one unit or database to another, and the reply to it. */
export interface ExchangeBatch {
  /** 接收单位 / Receiving unit: 接收信息的单位全称 / Full name of the unit that it is sent to */
  receiver: string;
  /** 接收单位统一社会信用代码 / Unified code of the receiving unit: 接收单位证书上的代码 / As on the certificate of the receiving unit */
  receiver_uscc?: string | null;
  /** 报送方式 / Channel of submission: 手动录入、文件、数据库、FTP 或者接口 / Manual entry, file, database, FTP or interface */
  submission_channel?: SubmissionChannelCode | null;
  /** 入库条数 / Records accepted: 校验合格并入库的记录条数 / Number of records that were taken in */
  rows_accepted?: number | null;
  /** 退回条数 / Records rejected: 校验不合格退回的记录条数 / Number of records that were sent back */
  rows_rejected?: number | null;
  /** 退回原因 / Reason for the rejection: 退回记录的原因 / Why records were sent back */
  rejection_reason?: string | null;
  /** 发送单位 / Sending unit: 发送批次的单位全称 / Full name of the unit that sends the batch */
  sender: string;
  /** 发送单位统一社会信用代码 / Unified code of the sending unit: 发送单位证书上的代码 / As on the certificate of the sending unit */
  sender_uscc?: string | null;
  /** 批次序号 / Sequence number: 发送单位向同一接收单位发送的第几批，从 1 起连续编号 / Running number of the batches from one sender to one receiver, from 1 without gaps */
  sequence_number?: number | null;
  /** 信息类型 / Record type: 本标准中信息类型的名称或者标题，如“行政处罚信息” / Name or title of a record type of this standard, such as “Administrative penalty” */
  record_type: RecordTypeCode;
  /** 布局名称 / Layout: 批次中文件所用的布局 / Layout of the files in the batch */
  layout?: string | null;
  /** 标准版本 / Version of the standard: 批次所依据的本标准版本号 / Version of this standard by which the batch was made */
  standard_version?: string | null;
  /** 批次条数 / Records in the batch: 批次中的记录条数 / Number of records in the batch */
  rows: number;
  /** 文件校验值（SHA-256） / SHA-256 of the file: 批次文件的 SHA-256，十六进制 / SHA-256 of the file of the batch, in hexadecimal */
  sha256?: string | null;
  /** 批次生成日期 / Created on: 生成批次的日期 / Day on which the batch was made */
  created_on: Day;
  /** 批次回执 / Reply: 接收单位对该批次的答复 / What the receiving unit answered */
  batch_reply?: BatchReplyCode | null;
  /** 回执日期 / Replied on: 接收单位作出回执的日期 / Day of the receiving unit's reply */
  replied_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 发送单位为该批次编的号码 / Number that the sending unit gave to the batch */
  batch_id: string;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 机关（单位）职能信息 / Government body: 一个机关（单位）一条，包括其职能和办公地点。 / One government body, what it is for and where it is found. */
export interface GovernmentBody {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 单位名称 / Name of the body: 批准设立文件上的单位全称 / The full name as in the document that established the body */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 负责人姓名 / Head of the body: 任命文件上的主要负责人 / Principal head, by the document of appointment */
  legal_representative?: string | null;
  /** 主要职责 / Functions: 机构编制文件（“三定”规定）载明的职责 / Functions as the document that sets up the body states them */
  functions: string;
  /** 权责清单 / List of powers: 公布的权责清单的名称、编号或者网址 / Name, number or address of the published list of powers */
  powers_list?: string | null;
  /** 上级主管单位 / Superior body: 机构编制文件载明的上级单位全称 / Full name of the body above it */
  superior?: string | null;
  /** 上级主管单位统一社会信用代码 / Unified code of the superior body: 上级单位证书上的代码 / As on the certificate of the body above it */
  superior_uscc?: string | null;
  /** 批准设立文号 / Number of the founding document: 批准设立该单位的文件的发文字号 / Number of the document that established the body */
  decision_number?: string | null;
  /** 设立日期 / Established on: 批准设立文件的日期 / Date of the document that established the body */
  established_on?: Day | null;
  /** 行政区划代码 / Region code: 办公地址所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the office */
  region_code?: string | null;
  /** 办公地址 / Head office: 对外公布的主要办公地址 / The main office, as the body makes it known */
  address?: string | null;
  /** 办公电话 / Office telephone: 对外公布的办公电话 / Telephone of the office, as the body makes it known */
  phone?: string | null;
  /** 单位状态 / State of the body: 按机构编制文件确定的现状 / State, by the documents on the organisation of government */
  body_state: BodyStateCode;
  /** 撤并日期 / Ended on: 更名、合并或者撤销文件的日期，存续的不填 / Date of the document that renames, merges or abolishes it; empty while it exists */
  ended_on?: Day | null;
  /** 承继单位 / Successor: 更名、合并后承继其职责的单位全称 / Full name of the body that took over its functions */
  successor?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 政府违约失信信息 / Government commitment breach: 政府机关违反的一份合同或者一项政策承诺一条。 / One contract or policy promise that a government body broke. */
export interface GovernmentCommitmentBreach {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 单位名称 / Name of the body: 批准设立文件上的单位全称 / The full name as in the document that established the body */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 认定单位 / Authority: 作出认定或者决定的单位全称 / Full name of the unit that decided or certified */
  authority: string;
  /** 认定单位统一社会信用代码 / Unified code of the authority: 作出认定或者决定的单位的代码 / Code of the unit that decided or certified */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 认定违约失信的裁判文书或者行政文书的文号 / Number of the court or administrative document that finds the breach */
  decision_number?: string | null;
  /** 认定日期 / Date of the decision: 文书落款的日期 / Date at the end of the document */
  decision_date: Day;
  /** 案号 / Case number: 法院立案的编号 / Number under which the court filed the case */
  case_number?: string | null;
  /** 承诺类别 / Kind of promise: 违反的是合同约定还是政策承诺 / Whether a contract or a policy promise was broken */
  promise_kind: PromiseKindCode;
  /** 承诺内容 / What was promised: 合同或者政策文件载明的义务 / The duty as the contract or the policy document states it */
  promise: string;
  /** 合同编号 / Number of the contract: 被违反的合同首页的编号 / Number on the first page of the broken contract */
  contract_number?: string | null;
  /** 相对方名称 / Counterpart: 合同或者承诺相对方的名称，相对方为自然人的填姓名 / To whom it was promised; the name where that is a person */
  counterpart?: string | null;
  /** 相对方统一社会信用代码 / Unified code of the counterpart: 相对方证照上的代码 / As on the certificate of the counterpart */
  counterpart_uscc?: string | null;
  /** 应履行日期 / Due on: 合同、承诺或者裁判文书规定的履行期限届满日 / Last day for the duty, by contract, promise or judgment */
  due_on?: Day | null;
  /** 逾期金额（万元） / Amount overdue (10,000 yuan): 认定文书载明的到期未付金额，以万元计 / Amount due and unpaid as the document states it, in ten thousands of yuan */
  amount_overdue?: Decimal | null;
  /** 履行情况 / State of performance: 认定后义务的履行程度 / How far the duty has been performed since */
  performance_state?: PerformanceStateCode | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 履行完毕日期 / Performed on: 义务全部履行完毕的日期 / The day on which the duty was performed in full */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 政务公开信息 / Government disclosure: 政府机关公开的一份文件或者一项事实一条。 / One document or fact that a government body made known. */
export interface GovernmentDisclosure {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 单位名称 / Name of the body: 批准设立文件上的单位全称 / The full name as in the document that established the body */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 政务公开类别 / Kind of disclosure: 公开的是决策、执行、结果、财政还是其他事项 / Whether a decision, its implementation, its result, public money or something else is made known */
  disclosure_kind: DisclosureKindCode;
  /** 公开信息名称 / Title: 所公开文件或者信息的标题 / Title of the document or information made known */
  disclosure_title: string;
  /** 内容概述 / Summary: 政府信息公开目录中的内容概述 / Summary in the body's index of published information */
  summary?: string | null;
  /** 发文字号 / Number of the document: 文件首页的发文字号，没有的不填 / Number on the document; empty where it has none */
  decision_number?: string | null;
  /** 索引号 / Index number: 政府信息公开目录中的索引号 / Number in the body's index of published information */
  index_number?: string | null;
  /** 成文日期 / Date of the document: 文件落款的日期 / Date at the end of the document */
  decision_date?: Day | null;
  /** 公开日期 / Made known on: 首次向社会公开的日期 / The day on which it was first made known */
  published_on: Day;
  /** 公开依据 / Source of the obligation: 要求公开该信息的法律、法规、规章及条款 / Law or regulation, with article, that asks for this disclosure */
  basis?: string | null;
  /** 政务公开渠道 / Channels: 公开该信息的渠道，可以不止一个 / Where it was made known, possibly in several places */
  disclosure_channels?: DisclosureChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 记录保留信息 / Hold: 使一条记录继续保存的一件诉讼、审计、异议或者其他案件一条。从不延长公示，也从不缩短期限。 / One suit, audit, objection or other case for which a record stays stored. It never lengthens publicity, and never shortens a period. */
export interface Hold {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 信息类型 / Record type: 本标准中信息类型的名称或者标题，如“行政处罚信息” / Name or title of a record type of this standard, such as “Administrative penalty” */
  record_type: RecordTypeCode;
  /** 所涉记录编号 / Record concerned: 所涉信用记录的来源记录编号 / Source record id of the credit record that it is about */
  record_id?: string | null;
  /** 所涉文书号 / Document of the record concerned: 所涉信用记录载明的决定书文号，如行政处罚决定书文号 / Number of the decision in the record that it is about, such as that of a penalty */
  record_decision_number?: string | null;
  /** 所涉记录认定单位 / Authority of the record concerned: 作出所涉信用记录所载决定的单位全称 / Full name of the unit whose decision the record concerned holds */
  record_authority?: string | null;
  /** 办理单位 / Handled by: 办理诉讼、审计、异议等案件的单位全称 / Full name of the unit that handles the case */
  authority: string;
  /** 办理单位统一社会信用代码 / Unified code of the handling unit: 办理案件的单位的代码 / Code of the unit that handles the case */
  authority_uscc?: string | null;
  /** 保留编号 / Number of the hold: 办理单位为该案件编的号码 / Number that the unit gave to the case */
  hold_number: string;
  /** 保留原因 / Kind of hold: 因何种案件保留该记录 / Kind of case for which the record is kept */
  hold_kind: HoldKindCode;
  /** 保留起始日期 / Opened on: 开始保留的日期 / Day from which the record is held */
  hold_opened_on: Day;
  /** 保留解除日期 / Closed on: 案件办结、解除保留的日期，未解除的不填 / Day on which the hold ended; empty before */
  hold_closed_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 荣誉信息 / Honour: 授予一个信用主体的一项荣誉一条。 / One honour conferred on one subject. */
export interface Honour {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 授予机关 / Conferring authority: 授予决定落款的单位全称 / Full name of the unit that signed the decision */
  authority: string;
  /** 授予机关统一社会信用代码 / Unified code of the conferring authority: 授予荣誉的单位的代码 / Code of the unit that conferred the honour */
  authority_uscc?: string | null;
  /** 表彰文件名称 / Title of the decision: 表彰文件首页的标题 / Title on the first page of the decision */
  decision_document_name?: string | null;
  /** 表彰文件号 / Number of the decision: 表彰文件的发文字号 / Number under which the decision was issued */
  decision_number?: string | null;
  /** 授予日期 / Conferred on: 授予决定落款的日期 / Date at the end of the decision */
  decision_date: Day;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 荣誉名称 / Title of the honour: 授予决定载明的荣誉名称 / Title as the decision states it */
  title: string;
  /** 荣誉级别 / Level of the honour: 授予机关所属的级别，从国家级到村级 / Level of the authority, from the nation to the village */
  level?: HonourLevelCode | null;
  /** 荣誉事项 / What it was conferred for: 授予决定载明的事迹 / The merit as the decision states it */
  merit?: string | null;
  /** 荣誉证书编号 / Number of the certificate: 荣誉证书上的编号，没有证书的不填 / Number on the certificate; empty where there is none */
  certificate_number?: string | null;
  /** 所在单位 / Employer: 获奖的自然人所在单位全称 / Full name of the unit in which an honoured person works */
  employer?: string | null;
  /** 所在单位统一社会信用代码 / Unified code of the employer: 获奖的自然人所在单位的代码 / Code of the unit in which an honoured person works */
  employer_uscc?: string | null;
  /** 荣誉撤销日期 / Withdrawn on: 撤销决定落款的日期，未撤销的不填 / Date of the decision to withdraw it; empty before */
  withdrawn_on?: Day | null;
  /** 荣誉撤销原因 / Reason for withdrawal: 撤销决定载明的理由 / Reason as the decision to withdraw states it */
  withdrawal_reason?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 住房公积金缴存信息 / Housing fund contribution: 一个信用主体一个期间的住房公积金缴存一条，期间一般为一个月。 / Contributions of one subject to the housing fund for one period, as a rule a month. */
export interface HousingFund {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 公积金管理中心 / Housing fund centre: 受理缴存的管理中心或者分中心全称 / Full name of the centre that receives the contributions */
  authority: string;
  /** 公积金管理中心统一社会信用代码 / Unified code of the housing fund centre: 受理缴存的管理中心的代码 / Code of the centre that receives the contributions */
  authority_uscc?: string | null;
  /** 缴存所属期起 / Period from: 缴费所属期间的第一日 / First day of the period that is paid for */
  period_from: Day;
  /** 缴存所属期止 / Period until: 缴费所属期间的最后一日 / Last day of the period that is paid for */
  period_until: Day;
  /** 应缴存额 / Amount due: 该期间应当缴纳的金额，以元计 / What is to be paid for the period, in yuan */
  amount_due?: Decimal | null;
  /** 实缴存额 / Amount paid: 该期间已经缴纳的金额，以元计 / What has been paid for the period, in yuan */
  amount_paid?: Decimal | null;
  /** 欠缴存额 / Arrears: 该期间应缴未缴的金额，以元计 / What is due for the period and not paid, in yuan */
  arrears?: Decimal | null;
  /** 缴纳状态 / State of payment: 该期间的缴纳情况 / How much of what is due for the period has been paid */
  payment_state?: PaymentStateCode | null;
  /** 累计欠缴存额 / Arrears in all: 截至该期间累计欠缴的金额，以元计 / All that is owed at the end of the period, in yuan */
  total_arrears?: Decimal | null;
  /** 累计欠缴月数 / Months in arrears: 截至该期间累计欠缴的月数 / How many months are owed at the end of the period */
  arrears_months?: number | null;
  /** 缴存人数 / People contributed for: 单位该期间缴存住房公积金的职工人数 / For how many employees the unit contributed in the period */
  people?: number | null;
  /** 缓缴批准文号 / Number of the approval to defer: 批准缓缴的文书号或者政策文件号 / Number of the approval or policy that allows deferral */
  deferral_number?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 房屋租售与公共住房信息 / Housing record: 一份住房合同或者一次住房分配，以及个人的履行情况一条。个人为买受人或者产权人的，属于不动产信息，须经本人书面同意。 / One contract or allocation of housing, and how the person kept to it. Where the person is buyer or owner, the record is information on real estate: only with written consent. */
export interface HousingRecord {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 住房登记单位 / Filed with: 备案合同或者配租（售）住房的单位全称 / Full name of the unit that filed or allocated */
  authority: string;
  /** 住房登记单位统一社会信用代码 / Unified code of the filing unit: 备案合同或者配租（售）住房的单位的代码 / Code of the unit that filed or allocated */
  authority_uscc?: string | null;
  /** 房屋租售与公共住房类别 / Kind of housing matter: 买卖、租赁，或者公共租赁住房等保障方式 / Sale, lease, or the form of public housing */
  housing_kind: HousingKindCode;
  /** 房屋合同编号 / Number of the housing contract: 备案合同的编号；没有合同的，填公共住房配租（售）编号 / Number of the filed contract; without one, that of the allocation of public housing */
  contract_number: string;
  /** 签约日期 / Signed on: 合同签订的日期；没有合同的，填配租（售）决定的日期 / Date of the contract; without one, that of the allocation */
  signed_on: Day;
  /** 合同期限至 / Contract until: 租赁或者保障期限的最后一日 / Last day of the lease or of the allocation */
  valid_until?: Day | null;
  /** 约定或者承诺事项 / What was promised: 合同或者承诺书载明的本人义务，不填房屋地址、面积和价款 / Duties of the person by contract or pledge; no address, no size, no price of the home */
  promise?: string | null;
  /** 合同履行状态 / State of performance: 合同或者承诺现在的履行状态 / How far the contract or the pledge has been performed */
  contract_state?: ContractStateCode | null;
  /** 违约情形 / Breach: 生效文书或者主管部门认定的本人违约事实 / The person's breach, as a document in force or the authority found it */
  facts?: string | null;
  /** 违约认定日期 / Breach found on: 认定违约的文书的日期 / Date of the document that found the breach */
  finding_date?: Day | null;
  /** 授权书编号 / Number of the authorisation: 本人书面同意采集该信息的授权书编号 / Number of the person's written consent to hold this */
  authorisation_id?: string | null;
  /** 授权日期 / Authorised on: 授权书签署的日期 / The day on which the consent was signed */
  authorised_on?: Day | null;
  /** 授权截止日期 / Authorised until: 授权书载明的截止日期，长期的填 2099-12-31 / Last day of the consent; 2099-12-31 where it has no end */
  authorised_until?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 守信激励措施信息 / Incentive measure: 一个信用主体因守信享有的一项优待一条。 / One benefit that one subject has for keeping faith. */
export interface IncentiveMeasure {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 实施单位 / Carried out by: 决定并实施该措施的单位全称 / Full name of the unit that decides and carries it out */
  authority: string;
  /** 实施单位统一社会信用代码 / Unified code of the unit that carries it out: 决定并实施该措施的单位的代码 / Code of the unit that decides and carries it out */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 决定日期 / Date of the decision: 决定实施该措施的文书落款的日期 / Date at the end of the decision */
  decision_date: Day;
  /** 措施依据 / Legal basis of the measure: 规定该措施的法律、法规或者政策文件及条款 / Law, regulation or policy, with article, that provides for the measure */
  basis?: string | null;
  /** 决定人 / Decided by: 审查并作出决定的工作人员姓名 / Name of the official who examined the case and decided */
  decided_by?: string | null;
  /** 激励事由 / Ground of the incentive: 采取该措施所依据的守信或者失信事实 / The facts on which the measure rests */
  ground?: string | null;
  /** 依据记录编号 / Record on which it rests: 采取该措施所依据的信用记录的来源记录编号 / Source record id of the credit record on which the measure rests */
  ground_record_id?: string | null;
  /** 解除日期 / Lifted on: 决定提前终止该措施的日期，未解除的不填 / Day on which it was ended early; empty before */
  lifted_on?: Day | null;
  /** 解除原因 / Reason for lifting: 提前终止该措施的理由 / Why it was ended early */
  lifting_reason?: string | null;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 措施类别 / Kind of measure: 行政性、司法性、市场性或者社会性 / Administrative, judicial, of the market or of society */
  measure_kind?: MeasureKindCode | null;
  /** 措施内容 / What the measure is: 决定载明的具体措施 / The measure as the decision states it */
  measure_content?: string | null;
  /** 守信激励措施 / Incentive: 激励措施所属的种类 / Kind of the incentive */
  incentive_measure: IncentiveMeasureCode;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 行业评优与产品创优信息 / Industry appraisal: 协会授予一个行业成员或者其产品的一个称号一条。 / One title that an association conferred on a member of the trade or its products. */
export interface IndustryAppraisal {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 评选协会 / Appraising association: 组织评选并授予称号的协会全称 / Full name of the association that conferred the title */
  authority: string;
  /** 评选协会统一社会信用代码 / Unified code of the appraising association: 组织评选并授予称号的协会的代码 / Code of the association that conferred the title */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 表彰文件号 / Number of the commendation: 公布评选结果的文件的发文字号 / Number of the document that announced the results */
  decision_number?: string | null;
  /** 评定日期 / Date of the appraisal: 公布评选结果的文件落款的日期 / Date at the end of the document that announced the results */
  decision_date: Day;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 撤销日期 / Withdrawn on: 撤销决定的日期，未撤销的不填 / Date of the decision to withdraw it; empty while it stands */
  withdrawn_on?: Day | null;
  /** 撤销原因 / Reason for the withdrawal: 撤销决定载明的理由 / Reason as the decision to withdraw it states it */
  withdrawal_reason?: string | null;
  /** 评优称号 / Title conferred: 评选结果文件载明的称号全称 / Title in full, as the document of the results states it */
  title: string;
  /** 评定结果 / Result of the appraisal: 称号分等级的，填写获得的等级或者名次 / Grade or place reached, where the title knows several */
  grade?: string | null;
  /** 创优产品 / Products appraised: 获评的产品、工程或者服务名称，多个的用分号隔开 / Products, works or services that were appraised, separated by semicolons */
  product_name?: string | null;
  /** 评选年度 / Year of the title: 称号所属的年度 / Year for which the title is conferred */
  year?: number | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 监督检查信息 / Inspection: 对一个组织的一次监督检查一条，“双随机、一公开”的检查也在内。 / One inspection of one organisation, also those by lot (random inspection, public result). */
export interface Inspection {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 检查机关 / Inspecting authority: 实施检查的机关全称 / Full name of the authority that inspected */
  authority: string;
  /** 检查机关统一社会信用代码 / Unified code of the inspecting authority: 实施检查的机关的代码 / Code of the authority that inspected */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 检查日期 / Inspected on: 检查记录载明的检查完成日期 / The day on which the inspection ended, as its record says */
  decision_date: Day;
  /** 检查类别 / Kind of inspection: 双随机抽查、日常检查、专项检查等 / By lot, routine, special and so on */
  inspection_kind: InspectionKindCode;
  /** 检查计划名称 / Name of the inspection plan: 检查所属的年度计划或者抽查任务的名称 / Yearly plan or task that the inspection belongs to */
  inspection_plan?: string | null;
  /** 检查计划编号 / Number of the inspection plan: 检查计划或者抽查任务的编号 / Number of the plan or task */
  inspection_plan_number?: string | null;
  /** 检查事项 / Matters inspected: 检查事项清单中的事项名称 / As in the list of matters that may be inspected */
  inspection_items: string;
  /** 检查结果 / Results of the inspection: 检查记录载明的结果，可以不止一种 / As its record says, possibly several */
  inspection_results: InspectionResultCode[];
  /** 发现的问题 / Problems found: 检查记录载明的问题 / Problems as the record of the inspection states them */
  problems?: string | null;
  /** 处理情况 / How it was handled: 对发现的问题采取的措施 / What was done about the problems */
  handling?: string | null;
  /** 改正期限 / Correction due on: 责令改正通知书规定的最后日期 / Last day that the order to correct allows */
  correction_due_on?: Day | null;
  /** 纠正日期 / Date of correction: 检查发现的问题改正完毕的日期 / The day on which the problems found were corrected */
  corrected_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 诚信典型（红名单）信息 / Model of integrity (red list): 一个信用主体列入诚信典型名单一次一条。 / One entry of one subject in a list of models of integrity. */
export interface IntegrityModel {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 认定单位 / Authority: 作出认定或者决定的单位全称 / Full name of the unit that decided or certified */
  authority: string;
  /** 认定单位统一社会信用代码 / Unified code of the authority: 作出认定或者决定的单位的代码 / Code of the unit that decided or certified */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 认定日期 / Date of the decision: 文书落款的日期 / Date at the end of the document */
  decision_date: Day;
  /** 诚信典型类别 / Kind of list: 所列入的诚信典型名单的种类 / Kind of the list on which the subject stands */
  integrity_list_kind: HonourListKindCode;
  /** 荣誉名称 / Title of the honour: 授予决定载明的荣誉名称 / Title as the decision states it */
  title?: string | null;
  /** 年度 / Year: 认定所针对的年度 / Year for which the subject was found a model */
  year?: number | null;
  /** 主要诚信事迹 / Acts of integrity: 认定文件载明的事迹 / The acts as the document states them */
  merit?: string | null;
  /** 公示截止期 / Published until: 停止向社会公示该名单的日期 / The day on which publication of the entry ends */
  publicity_until?: Day | null;
  /** 移出日期 / Removed on: 移出决定的日期，尚未移出的不填 / Date of the decision to remove; empty while listed */
  removed_on?: Day | null;
  /** 移出原因 / Reason for removal: 移出决定书载明的理由 / Reason as the decision to remove states it */
  removal_reason?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 诚信教育与培训信息 / Integrity training: 一次诚信教育、培训课程或者活动一条，不记录参加人的姓名。 / One course or event on integrity, without the names of those who came. */
export interface IntegrityTraining {
  /** 培训编号 / Number of the training: 组织单位为该次培训编的号码 / Number that the organiser gave to the training */
  training_number?: string | null;
  /** 培训主题 / Topic: 培训通知载明的主题 / Topic as the announcement states it */
  training_topic: string;
  /** 培训对象 / Audience: 参加培训的人员种类 / Kinds of people for whom it is */
  training_audiences: TrainingAudienceCode[];
  /** 组织单位 / Organiser: 组织培训的单位全称 / Full name of the unit that organises it */
  organiser: string;
  /** 组织单位统一社会信用代码 / Unified code of the organiser: 组织培训的单位的代码 / Code of the unit that organises it */
  organiser_uscc?: string | null;
  /** 培训日期 / Held on: 培训开始的日期 / First day of the training */
  held_on: Day;
  /** 培训结束日期 / Ended on: 培训最后一日 / Last day of the training */
  ended_on?: Day | null;
  /** 诚信培训学时 / Hours: 培训的学时数 / Length of the training in periods of instruction */
  training_hours?: Decimal | null;
  /** 参加人数 / Participants: 实际参加培训的人数 / Number of people who took part */
  participants?: number | null;
  /** 考核合格人数 / Participants who passed: 培训考核合格的人数，未考核的不填 / Number who passed a test; empty where there was none */
  participants_passed?: number | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 知识产权信息 / Intellectual property: 一个权利人的一项知识产权一条。 / One intellectual property right of one holder. */
export interface IntellectualProperty {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 授权（登记）机关 / Granting authority: 授予或者登记该权利的机关全称 / Full name of the authority that granted or registered it */
  authority: string;
  /** 授权（登记）机关统一社会信用代码 / Unified code of the granting authority: 授予或者登记该权利的机关的代码 / Code of the authority that granted or registered it */
  authority_uscc?: string | null;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 知识产权类型 / Kind of right: 发明、实用新型、外观设计专利，商标，著作权等 / Patent, utility model, design, trademark and so on */
  ip_kind: IpKindCode;
  /** 权利编号 / Number of the right: 专利号、商标注册号、著作权登记号等；尚未授权的填申请号 / Number of the patent, trademark or copyright; of the application where not yet granted */
  right_number: string;
  /** 知识产权名称 / Title of the right: 证书上的发明创造、商标或者作品名称 / Title of the invention, mark or work as on the certificate */
  ip_title: string;
  /** 知识产权分类号 / Class of the right: 专利的国际专利分类号，商标的商品和服务分类号 / Of a patent the international class, of a trademark the class of goods or services */
  classification?: string | null;
  /** 申请日期 / Applied on: 证书载明的申请日 / Day of the application as on the certificate */
  applied_on?: Day | null;
  /** 授权（登记）日期 / Granted on: 授权公告、核准注册或者登记的日期 / The day on which it was granted or registered */
  decision_date?: Day | null;
  /** 知识产权状态 / State of the right: 权利现在的法律状态 / Whether the right stands now */
  ip_state: IpStateCode;
  /** 质权登记号 / Number of the pledge: 质权登记通知书上的登记号，没有质押的不填 / Number in the notice of registration; empty where there is no pledge */
  pledge_number?: string | null;
  /** 质权登记日期 / Pledged on: 质权登记的日期 / The day on which the pledge was registered */
  pledged_on?: Day | null;
  /** 质权注销日期 / Pledge released on: 质权登记注销的日期 / The day on which the pledge was struck off */
  pledge_released_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 中介机构执业信息 / Intermediary practice: 一家机构或者一个人在一个领域执业的一个许可一条。 / One licence of a firm or a person to practise in one field. */
export interface IntermediaryPractice {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 执业许可机关 / Licensing authority: 核发执业许可证的机关全称 / Full name of the authority that issued the licence */
  authority: string;
  /** 执业许可机关统一社会信用代码 / Unified code of the licensing authority: 核发执业许可证的机关的代码 / Code of the authority that issued the licence */
  authority_uscc?: string | null;
  /** 执业领域 / Field of practice: 执业许可证载明的业务领域 / Field of business as the licence to practise states it */
  practice_field: IntermediaryFieldCode;
  /** 执业许可证号 / Number of the licence to practise: 机构执业许可证或者个人执业证上的编号 / Number on the firm's licence or the person's certificate to practise */
  licence_number: string;
  /** 执业机构名称 / Firm in which the person practises: 个人执业证上的执业机构全称 / Full name of the firm on the person's certificate to practise */
  employer?: string | null;
  /** 执业机构统一社会信用代码 / Unified code of the firm in which the person practises: 个人所在执业机构的代码 / Code of the firm in which the person practises */
  employer_uscc?: string | null;
  /** 执业准入日期 / Admitted to practice on: 首次准予执业的决定日期 / Date of the decision that first admitted to practice */
  entered_on: Day;
  /** 执业证有效期至 / Licence valid until: 执业许可证载明的截止日期，长期有效的填 2099-12-31 / Last day, as the licence says; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 执业状态 / State of practice: 主管部门登记的现时执业状态 / State of practice now, as the authority has registered it */
  practice_state: PracticeStateCode;
  /** 退出执业日期 / Left practice on: 注销、吊销执业许可或者退出执业的决定日期 / Date of the decision by which the licence ended */
  exited_on?: Day | null;
  /** 退出执业原因 / Reason for leaving practice: 注销、吊销决定载明的理由 / Reason as the decision that ended the licence states it */
  exit_reason?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 联防联动反馈信息 / Response to a joint measure: 被要求采取措施的一个单位、其采取的措施和反馈的时间一条。 / One unit that was asked to take a measure, what it did, and when it fed that back. */
export interface JointMeasureResponse {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 信息类型 / Record type: 本标准中信息类型的名称或者标题，如“行政处罚信息” / Name or title of a record type of this standard, such as “Administrative penalty” */
  record_type: RecordTypeCode;
  /** 所涉记录编号 / Record concerned: 所涉信用记录的来源记录编号 / Source record id of the credit record that it is about */
  record_id?: string | null;
  /** 所涉文书号 / Document of the record concerned: 所涉信用记录载明的决定书文号，如行政处罚决定书文号 / Number of the decision in the record that it is about, such as that of a penalty */
  record_decision_number?: string | null;
  /** 所涉记录认定单位 / Authority of the record concerned: 作出所涉信用记录所载决定的单位全称 / Full name of the unit whose decision the record concerned holds */
  record_authority?: string | null;
  /** 提请单位 / Asked by: 提请采取措施的单位全称 / Full name of the unit that asks for the measure */
  authority: string;
  /** 提请单位统一社会信用代码 / Unified code of the asking unit: 提请采取措施的单位的代码 / Code of the unit that asks for the measure */
  authority_uscc?: string | null;
  /** 接收单位 / Receiving unit: 接收信息的单位全称 / Full name of the unit that it is sent to */
  receiver: string;
  /** 接收单位统一社会信用代码 / Unified code of the receiving unit: 接收单位证书上的代码 / As on the certificate of the receiving unit */
  receiver_uscc?: string | null;
  /** 提请编号 / Number of the request: 提请单位为该次提请编的号码 / Number that the asking unit gave to the request */
  response_number: string;
  /** 提请日期 / Asked on: 提请采取措施的日期 / Day on which the measure was asked for */
  asked_on: Day;
  /** 反馈状态 / State of the answer: 接收单位是否已采取措施 / Whether the receiving unit took the measure */
  joint_response_state: JointResponseStateCode;
  /** 采取的措施 / Measure taken: 接收单位采取的措施；不予采取的，说明理由 / What the unit did; where it did nothing, why */
  measure_taken?: string | null;
  /** 反馈日期 / Fed back on: 接收单位反馈的日期，未反馈的不填 / Day on which the unit fed it back; empty before */
  responded_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 失信被执行人信息 / Judgment defaulter: 法院列入公开名单的一名被执行人一条。个人也公布：姓名写全，证件号码掩码。 / One debtor whom a court has put on the public list. Published for persons too: the name in full, the number of the document masked. */
export interface JudgmentDefaulter {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 失信被执行人名称 / Name of the defaulter: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人身份证件上的号码，公布时隐去中间各位 / Number on the person's document; its middle is hidden when published */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 执行法院 / Enforcing court: 执行该案的法院全称 / Full name of the court that enforces */
  authority: string;
  /** 执行法院统一社会信用代码 / Unified code of the enforcing court: 法院证书上的代码 / Code on the certificate of the court */
  authority_uscc?: string | null;
  /** 执行案号 / Number of the enforcement case: 执行法院为执行案件编的号码，如（2024）冀0102执1号 / Number that the enforcing court gave to the case, with year, court and kind */
  case_number: string;
  /** 立案日期 / Filed on: 法院立案的日期 / Day on which the court opened the case */
  filed_on?: Day | null;
  /** 执行依据文号 / Number of the document enforced: 作为执行依据的判决、裁定、裁决或者公证债权文书的文号 / Number of the judgment, ruling, award or notarised claim that is enforced */
  enforced_document_number?: string | null;
  /** 作出执行依据单位 / Document enforced made by: 作出执行依据的法院、仲裁机构或者公证机构全称 / Full name of the court, arbitration commission or notary that made it */
  enforced_document_by?: string | null;
  /** 性别 / Sex: 自然人的性别，法人和其他组织不填 / Of a person; empty for organisations */
  sex?: SexCode | null;
  /** 年龄 / Age: 自然人列入名单时的周岁年龄，法人和其他组织不填 / Of a person when listed, in full years; empty for organisations */
  age?: number | null;
  /** 省份 / Province: 执行法院所在的省、自治区、直辖市 / Province of the enforcing court */
  province?: string | null;
  /** 生效法律文书确定的义务 / Duty under the document enforced: 执行依据确定由该被执行人履行的义务 / What the document enforced orders the debtor to do */
  duty?: string | null;
  /** 被执行人的履行情况 / State of performance: 义务全部未履行、部分未履行或者全部已履行 / Nothing, a part or all of the duty is performed */
  performance_state: PerformanceStateCode;
  /** 已履行部分 / Part performed: 已经履行的义务或者金额 / What of the duty, or which amount, is performed */
  performed_part?: string | null;
  /** 未履行部分 / Part not performed: 尚未履行的义务或者金额 / What of the duty, or which amount, is still owed */
  unperformed_part?: string | null;
  /** 失信被执行人行为具体情形 / Conduct of the defaulter: 列入名单所依据的情形，可以不止一种 / Grounds on which the debtor was listed, possibly several */
  defaulter_conducts: DefaulterConductCode[];
  /** 公布期限（月） / Term as the court set it (months): 决定书载明的公布期限，没有期限的不填 / Term as the decision states it; empty where it states none */
  listing_months?: number | null;
  /** 履行完毕日期 / Performed on: 生效法律文书确定的义务履行完毕的日期 / Day on which the duty was performed in full */
  performed_on?: Day | null;
  /** 公示截止期 / Published until: 决定书载明的公布期限届满之日，没有期限的不填 / End of publication as the decision states it; empty where it states none */
  publicity_until?: Day | null;
  /** 删除日期 / Removed from the list on: 从名单库中删除的日期，尚未删除的不填 / Day on which the list removed the debtor; empty before */
  removed_on?: Day | null;
  /** 删除原因 / Reason for removal: 删除失信信息所依据的情形 / Ground on which the debtor was removed */
  removal_reason?: string | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 失信决定书日期 / Date of the decision to list: 列入失信被执行人名单决定书落款的日期 / Date at the end of the decision to list */
  finding_date?: Day | null;
  /** 发布日期 / Published on: 在失信被执行人名单库公布的日期 / Day on which the list published the debtor */
  published_on: Day;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 法定代表人任职信息 / Role of legal representative: 一个人对一个组织负责的一个任职角色一条。 / One person's role in answering for one organisation. */
export interface LegalRepresentativeRole {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 登记机关 / Registrar: 登记任职单位的机关全称 / Full name of the authority with which it is registered */
  authority?: string | null;
  /** 登记机关统一社会信用代码 / Unified code of the registrar: 登记任职单位的机关的代码 / Code of the authority with which it is registered */
  authority_uscc?: string | null;
  /** 任职角色 / Role: 登记的法定代表人、负责人、执行事务合伙人、投资人、经营者，或者实际控制人 / Legal representative, head, executive partner, proprietor or operator as registered; actual controller */
  role: SubjectRoleCode;
  /** 任职单位名称 / Organisation: 任职单位证照上的全称 / Full name as on the certificate of the organisation */
  organisation_name: string;
  /** 任职单位统一社会信用代码 / Unified code of the organisation: 任职单位证照上的代码 / Code as on the certificate of the organisation */
  organisation_uscc?: string | null;
  /** 任职单位工商注册号 / Business registration number of the organisation: 2015 年 10 月以前登记的单位营业执照上的注册号 / As on the business licence of an organisation registered before October 2015 */
  organisation_registration_number?: string | null;
  /** 任职单位组织机构代码 / Organisation code of the organisation: 任职单位组织机构代码证上的代码 / As on the code certificate of the organisation */
  organisation_org_code?: string | null;
  /** 任职起始日期 / In the role from: 首次登记该角色的日期 / The day on which the role was first registered */
  valid_from?: Day | null;
  /** 任职截止日期 / In the role until: 变更、注销登记使该角色终止的日期，在任的不填 / The day on which an entry in the register ended the role; empty while it lasts */
  valid_until?: Day | null;
  /** 任职单位登记状态 / State of the organisation's registration: 登记机关公示的任职单位状态 / State of the organisation as the registrar publishes it */
  organisation_state?: EnterpriseStateCode | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 信贷信息 / Loan or credit: 借款人的一笔贷款或者授信在某一日的状况一条。 / One loan or credit of a borrower as it stood on one day. */
export interface LoanCredit {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 借款人名称 / Name of the borrower: 借款合同上的借款人全称 / Full name of the borrower as in the loan contract */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 贷款机构 / Lender: 借款合同上的贷款人全称 / Full name of the lender as in the loan contract */
  lender: string;
  /** 贷款机构统一社会信用代码 / Unified code of the lender: 贷款机构营业执照上的代码 / Code on the business licence of the lender */
  lender_uscc?: string | null;
  /** 借款合同编号 / Number of the loan contract: 贷款机构为借款合同编的号码 / Number that the lender gave to the loan contract */
  contract_number: string;
  /** 信贷业务种类 / Kind of credit: 借款合同约定的业务种类 / Kind of business under the loan contract */
  loan_kind?: LoanKindCode | null;
  /** 贷款起始日期 / Beginning of the loan: 借据载明的发放日期 / Day on which it was paid out, as on the certificate of the loan */
  valid_from?: Day | null;
  /** 贷款到期日期 / End of the loan: 借据载明的到期日期，展期的填展期后的日期 / Day on which it is due, after any extension */
  valid_until?: Day | null;
  /** 授权书编号 / Number of the authorisation: 本人书面同意采集该信息的授权书编号 / Number of the person's written consent to hold this */
  authorisation_id?: string | null;
  /** 授权日期 / Authorised on: 授权书签署的日期 / The day on which the consent was signed */
  authorised_on?: Day | null;
  /** 授权截止日期 / Authorised until: 授权书载明的截止日期，长期的填 2099-12-31 / Last day of the consent; 2099-12-31 where it has no end */
  authorised_until?: Day | null;
  /** 贷款金额（万元） / Amount granted (10,000): 按合同发放的本金或者授信的额度，以币种的万元计 / Principal paid out, or limit of the credit, in ten thousands of the currency */
  loan_amount: Decimal;
  /** 币种 / Currency: 贷款的币种，未填视为人民币 / Currency of the loan; yuan where nothing is said */
  currency?: CurrencyCode | null;
  /** 贷款余额（万元） / Balance (10,000): 余额日期当日尚未偿还的本金，以币种的万元计 / Principal not yet repaid on the day of the balance, in ten thousands of the currency */
  loan_balance: Decimal;
  /** 余额日期 / Day of the balance: 贷款机构统计余额的日期 / The day for which the lender states the balance */
  balance_date: Day;
  /** 贷款五级分类 / Class of the loan: 余额日期当日的风险分类：正常、关注、次级、可疑、损失 / Class of risk on the day of the balance: pass, special mention, substandard, doubtful, loss */
  five_class?: LoanFiveClassCode | null;
  /** 担保方式 / Kinds of guarantee: 借款合同的担保方式，信用贷款不填 / How the loan is secured; empty where it is not */
  guarantee_kinds?: GuaranteeKindCode[] | null;
  /** 抵（质）押物 / Collateral: 抵押、质押合同载明的财产，属于个人不动产、有价证券的须经本人书面同意 / Property named in the mortgage or pledge; that of a person only with the person's written consent */
  collateral?: string | null;
  /** 结清日期 / Settled on: 本息全部清偿的日期，未结清的不填 / Day on which all was repaid; empty before */
  settled_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 逃废债与逾期信息 / Overdue or evaded debt: 借款人到期未偿还或者逃废的一笔债务一条。 / One debt that a borrower did not pay when due, or evades. */
export interface LoanDefault {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 债务人名称 / Name of the debtor: 借款合同上的借款人全称 / Full name of the borrower as in the loan contract */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 贷款机构 / Lender: 借款合同上的贷款人全称 / Full name of the lender as in the loan contract */
  lender: string;
  /** 贷款机构统一社会信用代码 / Unified code of the lender: 贷款机构营业执照上的代码 / Code on the business licence of the lender */
  lender_uscc?: string | null;
  /** 借款合同编号 / Number of the loan contract: 贷款机构为借款合同编的号码 / Number that the lender gave to the loan contract */
  contract_number: string;
  /** 信贷业务种类 / Kind of credit: 借款合同约定的业务种类 / Kind of business under the loan contract */
  loan_kind?: LoanKindCode | null;
  /** 授权书编号 / Number of the authorisation: 本人书面同意采集该信息的授权书编号 / Number of the person's written consent to hold this */
  authorisation_id?: string | null;
  /** 授权日期 / Authorised on: 授权书签署的日期 / The day on which the consent was signed */
  authorised_on?: Day | null;
  /** 授权截止日期 / Authorised until: 授权书载明的截止日期，长期的填 2099-12-31 / Last day of the consent; 2099-12-31 where it has no end */
  authorised_until?: Day | null;
  /** 失信行为类别 / Kind of misconduct: 有能力而逃避清偿的填逃废债务，到期未还的填拖欠 / Evasion where the debtor could pay; arrears where the debt is not paid when due */
  misconduct_kind: MisconductKindCode;
  /** 逾期起始日期 / Overdue since: 约定还款日期的次日 / The day after the agreed day of payment */
  overdue_since: Day;
  /** 逾期金额（万元） / Amount overdue (10,000): 到期未还的本金、利息和费用，以币种的万元计 / Principal, interest and fees not paid when due, in ten thousands of the currency */
  overdue_amount: Decimal;
  /** 币种 / Currency: 欠款的币种，未填视为人民币 / Currency of the debt; yuan where nothing is said */
  currency?: CurrencyCode | null;
  /** 逾期天数 / Days overdue: 从逾期起始日期到余额日期的天数 / Days from the beginning of the delay to the day of the balance */
  overdue_days?: number | null;
  /** 余额日期 / Day of the balance: 贷款机构统计逾期金额的日期 / The day for which the lender states the amount overdue */
  balance_date?: Day | null;
  /** 贷款五级分类 / Class of the loan: 余额日期当日的风险分类：正常、关注、次级、可疑、损失 / Class of risk on the day of the balance: pass, special mention, substandard, doubtful, loss */
  five_class?: LoanFiveClassCode | null;
  /** 逃废债事实 / Facts of the evasion: 认定逃废债务的文书载明的事实 / Facts as the document that finds the evasion states them */
  facts?: string | null;
  /** 逃废债认定文书号 / Number of the document that finds the evasion: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 清收方式 / Manner of recovery: 收回逾期债权的主要方式 / How the debt was mainly recovered */
  recovery_manner?: RecoveryMannerCode | null;
  /** 收回金额（万元） / Amount recovered (10,000): 逾期后收回的金额，以币种的万元计 / What was recovered after the delay, in ten thousands of the currency */
  recovered_amount?: Decimal | null;
  /** 不良信息告知日期 / Debtor told on: 提供该不良信息前告知信息主体本人的日期 / Day on which the person was told before the adverse item was passed on */
  notified_on?: Day | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 清偿日期 / Repaid on: 逾期债务全部清偿的日期，未清偿的不填 / Day on which the debt was repaid; empty before */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 异议信息 / Objection: 一个信用主体对一条记录的一件异议一条；异议办结以前，该记录加注标记。 / One subject's objection to one record; the record is marked until it is decided. */
export interface Objection {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 信息类型 / Record type: 本标准中信息类型的名称或者标题，如“行政处罚信息” / Name or title of a record type of this standard, such as “Administrative penalty” */
  record_type: RecordTypeCode;
  /** 所涉记录编号 / Record concerned: 所涉信用记录的来源记录编号 / Source record id of the credit record that it is about */
  record_id?: string | null;
  /** 所涉文书号 / Document of the record concerned: 所涉信用记录载明的决定书文号，如行政处罚决定书文号 / Number of the decision in the record that it is about, such as that of a penalty */
  record_decision_number?: string | null;
  /** 所涉记录认定单位 / Authority of the record concerned: 作出所涉信用记录所载决定的单位全称 / Full name of the unit whose decision the record concerned holds */
  record_authority?: string | null;
  /** 受理单位 / Received by: 收到异议的单位全称 / Full name of the unit that received the objection */
  authority: string;
  /** 受理单位统一社会信用代码 / Unified code of the receiving unit: 收到异议的单位的代码 / Code of the unit that received the objection */
  authority_uscc?: string | null;
  /** 异议编号 / Number of the objection: 受理单位为异议编的号码 / Number that the receiving unit gave to the objection */
  objection_number: string;
  /** 异议提出日期 / Filed on: 提出异议的日期 / Day on which the objection was filed */
  applied_on: Day;
  /** 异议理由 / Reason: 提出异议的理由 / What is objected to */
  objection_reason: ObjectionReasonCode;
  /** 异议内容 / Objection: 对所涉记录的哪些内容有异议，以及主体的主张 / What in the record is wrong, and what is right */
  objection_content: string;
  /** 证明材料 / Evidence: 随异议提交的证明材料的名称，不写材料内容 / Names of the documents that came with the objection, not what they say */
  evidence?: string | null;
  /** 受理日期 / Admitted on: 受理异议的日期，未受理的不填 / Day on which the objection was taken up; empty before */
  admitted_on?: Day | null;
  /** 收到异议日期 / Received on: 受理单位收到异议的日期 / Day on which the unit received the objection */
  received_on?: Day | null;
  /** 异议转办日期 / Transferred on: 异议转数据来源单位核查的日期 / Day on which it was passed to the providing unit */
  transferred_on?: Day | null;
  /** 核查反馈日期 / Verified on: 数据来源单位反馈核查结果的日期 / Day on which the providing unit answered */
  checked_on?: Day | null;
  /** 主体声明 / Statement of the subject: 核查后仍有异议的，主体附在记录上的声明 / What the subject adds to the record where the objection stands after verification */
  subject_statement?: string | null;
  /** 异议标注期限 / Marking due on: 应当在所涉记录上标注异议的最后一日 / Last day to mark the record as disputed */
  marking_due_on?: Day | null;
  /** 异议标注日期 / Marked on: 在所涉记录上标注异议的日期 / Day on which the record was marked as disputed */
  marked_on?: Day | null;
  /** 异议答复期限 / Answer due on: 应当答复异议人的最后一日 / Last day to answer who objects */
  decision_due_on?: Day | null;
  /** 异议处理结果 / Result: 核查后的处理结果，未处理完的不填 / Result of the examination; empty before */
  objection_result?: ObjectionResultCode | null;
  /** 异议处理日期 / Decided on: 作出处理结果的日期，未处理完的不填 / Day of the result; empty before */
  decision_date?: Day | null;
  /** 处理理由 / Reason of the result: 处理结果所依据的事实和理由 / Facts and reason on which the result rests */
  decision_reason?: string | null;
  /** 更正日期 / Corrected on: 异议成立的，所涉记录更正的日期 / Day on which the record was corrected, where upheld */
  corrected_on?: Day | null;
  /** 答复日期 / Answered on: 将处理结果书面告知异议人的日期 / Day on which who objects was told the result */
  answered_on?: Day | null;
  /** 撤销标注日期 / Mark removed on: 所涉记录的异议标注取消的日期 / Day on which the mark was taken from the record */
  mark_removed_on?: Day | null;
  /** 决定依据 / Legal basis of the decision: 决定所依据的法律、法规或者规章及条款 / Law or regulation, with article, on which the decision rests */
  basis?: string | null;
  /** 决定人 / Decided by: 审查并作出决定的工作人员姓名 / Name of the official who examined the case and decided */
  decided_by?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 职业信息 / Occupation: 一个人担任或者曾经担任的一个职务一条。 / One post that a person holds or held. */
export interface Occupation {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 工作单位 / Employer: 工作单位证照上的全称 / Full name as on the certificate of the employer */
  employer: string;
  /** 工作单位统一社会信用代码 / Unified code of the employer: 工作单位证照上的代码 / Code as on the certificate of the employer */
  employer_uscc?: string | null;
  /** 职业 / Occupational group: 职业分类大典的大类 / Major group of the national classification of occupations */
  occupation?: OccupationCode | null;
  /** 职业名称 / Name of the occupation: 职业分类大典中的职业名称 / Name as in the national classification of occupations */
  occupation_name?: string | null;
  /** 岗位类别 / Kind of post: 单位聘用的岗位类别 / Kind of post for which the employer engaged the person */
  post_kind?: PostCode | null;
  /** 职务 / Post held: 任职文件或者劳动合同上的职务名称 / Name of the post in the appointment or the contract */
  post?: string | null;
  /** 任职起始日期 / In the post from: 任职文件或者劳动合同上的起始日期 / First day as in the appointment or the contract */
  valid_from: Day;
  /** 任职截止日期 / In the post until: 实际离任的日期，在任的不填 / The day on which the person left; empty while in the post */
  valid_until?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 董事、监事、高管 / Officer: 一个人在一个组织担任的一个职务一条。 / One post that one person holds in one organisation. */
export interface Officer {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 企业名称 / Name of the enterprise: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 董事、监事、高管姓名 / Name of the officer: 登记、备案材料上的姓名 / Name as filed with the registrar */
  officer_name: string;
  /** 董事、监事、高管证件类型 / Officer's kind of document: 该人员身份证件的种类 / Kind of the officer's identity document */
  officer_document_type?: DocumentTypeCode | null;
  /** 董事、监事、高管证件号码 / Officer's document number: 该人员身份证件上的号码 / Number on the officer's identity document */
  officer_document_number?: string | null;
  /** 高管职务 / Post of the officer: 登记、备案的职务，兼任的每个职务一条 / Post as filed; one record for each of several posts */
  officer_post: OfficerPostCode;
  /** 任职起始日期 / In office from: 任职文件载明的起始日期 / First day in office, by the document of appointment */
  period_from?: Day | null;
  /** 任职截止日期 / In office until: 任期届满或者离任的日期 / Last day of the term, or the day of leaving */
  period_until?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 事业单位、社区等基本信息 / Organisation profile: 既不是企业也不是行业协会的一个单位一条。 / One unit that is neither an enterprise nor an association of a trade. */
export interface OrganisationProfile {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 单位名称 / Name of the unit: 登记证书或者批准设立文件上的全称 / Full name on the certificate or in the founding document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 登记管理机关 / Registrar: 核发登记证书的机关全称，依法不登记的填批准设立的机关 / Full name of the registrar; of the founding authority where there is no registration */
  authority?: string | null;
  /** 登记管理机关统一社会信用代码 / Unified code of the registrar: 登记管理机关证书上的代码 / As on the certificate of the registrar */
  authority_uscc?: string | null;
  /** 主管（举办）单位 / Supervising unit: 登记证书上的业务主管单位或者举办单位全称，没有的不填 / Full name of the unit that supervises or founded it, by the certificate; empty where there is none */
  supervising_unit?: string | null;
  /** 成立日期 / Established on: 准予成立登记或者批准设立的日期 / The day on which it was registered or founded */
  established_on?: Day | null;
  /** 宗旨和业务范围 / Purpose and scope: 登记证书或者章程载明的宗旨和业务范围 / As on the certificate or in the articles */
  business_scope?: string | null;
  /** 开办资金（万元） / Initial funds (10,000 yuan): 登记证书上的开办资金，以万元计 / By the certificate, in ten thousands of yuan */
  registered_capital?: Decimal | null;
  /** 行政区划代码 / Region code: 住所所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the registered address */
  region_code?: string | null;
  /** 住所 / Registered address: 登记证书上的住所 / Registered address, by the certificate */
  address?: string | null;
  /** 终止日期 / Ended on: 注销、撤销、取缔的日期，存续的不填 / The day on which it ended; empty while it exists */
  ended_on?: Day | null;
  /** 单位类别 / Kind of unit: 登记证书或者批准设立文件上的类别 / Kind, by the certificate or the founding document */
  organisation_kind: OrganisationKindCode;
  /** 单位状态 / State of the unit: 登记管理机关或者批准机关确定的现状 / State, by the registrar or the founding authority */
  body_state: BodyStateCode;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 个人身份信息 / Person's identity: 一个人一条，以身份证件为准。不记录民族、宗教、照片和指纹（征信业管理条例第十四条），即使证件上有其中几项；不记录住址，区划已足以区分个人。 / One person, as on the identity document. No ethnicity, no religion, no photograph, no fingerprints (Regulation on the Credit Reporting Industry, art. 14), though the document has some of them; no address: the region is enough to tell persons apart. */
export interface PersonIdentity {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 证件签发机关 / Issued by: 身份证件上的签发机关 / Issuing authority as on the identity document */
  authority?: string | null;
  /** 证件签发机关统一社会信用代码 / Unified code of the issuing authority: 签发身份证件的机关的代码 / Code of the authority that issued the identity document */
  authority_uscc?: string | null;
  /** 性别 / Sex: 身份证件上的性别 / As on the identity document */
  sex?: SexCode | null;
  /** 出生日期 / Date of birth: 身份证件上的出生日期 / As on the identity document */
  birth_date?: Day | null;
  /** 户籍所在地行政区划 / Region of registered residence: 常住户口所在县（市、区）的 GB/T 2260 代码，不填详细地址 / Code of GB/T 2260 of the county of registered residence; no full address */
  region_code?: string | null;
  /** 死亡日期 / Died on: 户籍注销载明的死亡日期 / Day of death as the cancelled registration states it */
  died_on?: Day | null;
  /** 刑满释放日期 / Released from prison on: 被判处徒刑的，释放证明载明的释放日期 / Of who served a prison term: day of release as its certificate states */
  prison_released_on?: Day | null;
  /** 证件签发日期 / Issued on: 身份证件有效期限的起始日期 / First day of validity as on the identity document */
  issued_on?: Day | null;
  /** 证件有效期至 / Identity document valid until: 身份证件有效期限的截止日期，长期的填 2099-12-31 / Last day of validity as on the identity document; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 产品质量监督抽查信息 / Product quality check: 一个组织被抽样检验的一种产品一条。 / One product of one organisation, sampled and tested. */
export interface ProductQuality {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 抽查机关 / Checking authority: 组织监督抽查的机关全称 / Full name of the authority that ordered the check */
  authority: string;
  /** 抽查机关统一社会信用代码 / Unified code of the checking authority: 组织监督抽查的机关的代码 / Code of the authority that ordered the check */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 检验报告编号 / Number of the test report: 检验报告首页的编号 / Number on the first page of the test report */
  decision_number?: string | null;
  /** 抽查结论日期 / Date of the conclusion: 检验报告签发的日期 / The day on which the test report was issued */
  decision_date: Day;
  /** 产品名称 / Product: 抽样单上的产品名称 / Name of the product as on the sampling form */
  product_name: string;
  /** 规格型号 / Model: 产品标签上的规格和型号 / Size and model as on the label */
  product_model?: string | null;
  /** 商标 / Trademark: 产品标签上的商标 / Trademark as on the label */
  trademark?: string | null;
  /** 生产日期或批号 / Date or batch of production: 产品标签上的生产日期或者批号 / Date or batch of production as on the label */
  production_batch?: string | null;
  /** 标称生产单位 / Producer on the label: 产品标签上的生产单位，被抽查的主体是销售者时填写 / Producer on the label, where the subject is the seller */
  producer?: string | null;
  /** 标称生产单位统一社会信用代码 / Unified code of the producer: 产品标签上的生产单位的代码 / Code of the producer on the label */
  producer_uscc?: string | null;
  /** 抽样日期 / Sampled on: 抽样单上的日期 / Date on the sampling form */
  sampled_on?: Day | null;
  /** 检验机构 / Testing institution: 出具检验报告的机构全称 / Full name of the institution that issued the report */
  test_institution?: string | null;
  /** 抽查结论 / Conclusion of the check: 检验报告的结论 / Conclusion of the test report */
  quality_result: QualityResultCode;
  /** 不合格项目 / Items that failed: 检验报告列明的不合格项目 / Items that failed, as the test report lists them */
  failed_items?: string | null;
  /** 产品质量信用类别 / Class of product quality: 质量主管部门对主体评定的产品质量信用类别 / Class of the subject's product quality, as the authority has decided it */
  quality_class?: QualityClassCode | null;
  /** 复查日期 / Checked again on: 不合格产品复查检验报告的日期 / Date of the report on the second check */
  retested_on?: Day | null;
  /** 复查结论 / Conclusion of the second check: 不合格产品复查检验报告的结论 / Conclusion of the report on the second check */
  retest_result?: QualityResultCode | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 行业、执业惩戒信息 / Professional discipline: 对一家机构或者一名执业人员的一次惩戒一条。行政机关的惩戒属于基础目录的职称和职业信息，协会的惩戒属于地方补充信息，所以每条记录都说明属于哪一种。 / One sanction against a firm or a professional. An authority's sanction belongs to the titles and occupations of the base catalogue; an association's is a local supplement, so each record says which of the two it is. */
export interface ProfessionalDiscipline {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 惩戒机构 / Disciplining body: 作出惩戒决定的部门或者协会全称 / Full name of the authority or association that decided */
  authority: string;
  /** 惩戒机构统一社会信用代码 / Unified code of the disciplining body: 作出惩戒决定的部门或者协会的代码 / Code of the authority or association that decided */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 惩戒决定书文号 / Number of the disciplinary decision: 惩戒决定书的发文字号 / Number under which the disciplinary decision was issued */
  decision_number?: string | null;
  /** 惩戒决定日期 / Date of the disciplinary decision: 惩戒决定书落款的日期 / Date at the end of the disciplinary decision */
  decision_date: Day;
  /** 惩戒机构类别 / Kind of disciplining body: 作出惩戒的是主管机关还是行业协会；协会的惩戒属地方补充信息 / Whether an authority or an association imposed it; an association's sanction is a local supplement */
  discipline_body_kind: DisciplineBodyKindCode;
  /** 执业领域 / Field of practice: 被惩戒行为所属的业务领域 / Field of business in which the conduct took place */
  practice_field?: IntermediaryFieldCode | null;
  /** 违规事实 / Facts of the breach: 惩戒决定认定的违规事实 / Facts of the breach as the decision states them */
  facts: string;
  /** 违反的规定 / Rule breached: 违反的法律、法规、规章、执业准则或者自律规则及条款 / Laws, standards of practice or rules of self-discipline that were breached, with articles */
  basis: string;
  /** 惩戒种类 / Sanctions: 决定载明的惩戒，可以不止一种 / As the decision states them, possibly several */
  sanctions: SanctionKindCode[];
  /** 罚款金额（万元） / Fine (10,000 yuan): 以万元计，2000 元填 0.2 / In ten thousands of yuan: 2,000 yuan are 0.2 */
  fine?: Decimal | null;
  /** 惩戒截止日期 / Sanction until: 惩戒有期限的，填写期限的最后一日；终身的填 2099-12-31 / Last day of a sanction that has a term; 2099-12-31 where it is for life */
  valid_until?: Day | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 职业（执业）资格信息 / Professional qualification: 一个人准予执业或者表明技能等级的一个证书一条。 / One certificate that entitles a person to practise, or states a level of skill. */
export interface ProfessionalQualification {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 执业单位名称 / Unit in which the person practises: 注册证书上的执业单位全称 / Full name of the unit on the certificate of registration */
  employer?: string | null;
  /** 执业单位统一社会信用代码 / Unified code of the unit in which the person practises: 注册证书上的执业单位的代码 / Code of the unit on the certificate of registration */
  employer_uscc?: string | null;
  /** 发证单位 / Issuing authority: 颁发资格证书或者注册证书的单位全称 / Full name of the unit that issued the certificate */
  authority: string;
  /** 发证单位统一社会信用代码 / Unified code of the issuing authority: 颁发资格证书或者注册证书的单位的代码 / Code of the unit that issued the certificate */
  authority_uscc?: string | null;
  /** 资格名称 / Name of the qualification: 国家职业资格目录或者证书上的资格名称 / As in the national list of qualifications or on the certificate */
  qualification_name: string;
  /** 职业资格类别 / Kind of qualification: 国家职业资格目录中的准入类或者水平评价类 / Access to the profession or level of skill, as in the national list */
  kind?: ProfessionalQualificationKindCode | null;
  /** 职业技能等级 / Level of skill: 技能人员职业资格证书上的等级 / Level on the certificate of a skilled worker */
  professional_level?: ProfessionalLevelCode | null;
  /** 执业资格等级 / Grade of the qualification: 专业技术人员资格分等级的，填写证书上的等级，如一级、二级 / Grade on the certificate of a professional, where there are several, such as first or second */
  qualification_grade?: string | null;
  /** 资格证书编号 / Number of the certificate: 资格证书或者注册证书上的编号 / Number on the certificate of qualification or registration */
  certificate_number: string;
  /** 发证日期 / Certificate issued on: 证书落款的日期 / Date at the end of the certificate */
  issued_on: Day;
  /** 资格状态 / State of the qualification: 发证单位登记的现时状态 / State now, as the issuing authority has registered it */
  qualification_state?: QualificationStateCode | null;
  /** 注（撤、吊）销日期 / Ended on: 注销、撤销、撤回或者吊销决定的日期 / Date of the decision that deregistered, withdrew or revoked the qualification */
  ended_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 职称信息 / Professional title: 授予一个人的一个职称一条。 / One title granted to a person. */
export interface ProfessionalTitle {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 工作单位 / Employer: 工作单位证照上的全称 / Full name as on the certificate of the employer */
  employer?: string | null;
  /** 工作单位统一社会信用代码 / Unified code of the employer: 工作单位证照上的代码 / Code as on the certificate of the employer */
  employer_uscc?: string | null;
  /** 职称授予单位 / Granted by: 批准授予职称的单位全称 / Full name of the unit that granted the title */
  authority: string;
  /** 职称授予单位统一社会信用代码 / Unified code of the granting unit: 批准授予职称的单位的代码 / Code of the unit that granted the title */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 职称批准文号 / Number of the approval: 批准授予职称的文件的发文字号 / Number of the document by which the title was granted */
  decision_number?: string | null;
  /** 职称取得日期 / Granted on: 职称证书载明的取得日期 / The day on which the title was attained, as on the certificate */
  decision_date: Day;
  /** 撤销日期 / Withdrawn on: 撤销决定的日期，未撤销的不填 / Date of the decision to withdraw it; empty while it stands */
  withdrawn_on?: Day | null;
  /** 撤销原因 / Reason for the withdrawal: 撤销决定载明的理由 / Reason as the decision to withdraw it states it */
  withdrawal_reason?: string | null;
  /** 职称名称 / Name of the title: 职称证书上的职称名称 / As on the certificate of the title */
  title_name: string;
  /** 职称级别 / Level of the title: 职称证书上的级别 / Level as on the certificate of the title */
  title_level?: TitleLevelCode | null;
  /** 专业类别 / Speciality: 职称证书上的系列和专业 / Series and speciality as on the certificate of the title */
  speciality?: string | null;
  /** 职称证书编号 / Number of the certificate: 职称证书上的编号 / Number on the certificate of the title */
  certificate_number?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 工程/项目结果信息 / Project result: 一个承包单位对一个项目或者标段的履行情况一条。 / How one contractor performed one project or lot. */
export interface ProjectResult {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 承包（供应）单位名称 / Name of the contractor: 合同上的承包单位或者供应商全称 / Full name of the contractor or supplier in the contract */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 事项编号 / Matter id: 政府关联事项从招标到结果各阶段共用的编号 / Number that all records of one matter share, from the tender to its result */
  matter_id: string;
  /** 项目名称 / Name of the project: 立项文件或者招标文件上的项目名称 / As in the project's approval or the tender documents */
  project_name?: string | null;
  /** 项目代码 / Code of the project: 投资项目在线审批监管平台赋予的代码 / Code given by the platform that approves investment projects */
  project_code?: string | null;
  /** 标段（包）号 / Lot: 招标文件划分的标段或者包的编号，不分标段的填 1 / Number of the lot in the tender documents; 1 where there are no lots */
  lot?: string | null;
  /** 合同编号 / Number of the contract: 承包合同、采购合同首页的编号 / Number on the first page of the contract */
  contract_number?: string | null;
  /** 合同金额（万元） / Contract amount (10,000 yuan): 合同约定的价款，以万元计 / Price agreed in the contract, in ten thousands of yuan */
  contract_amount?: Decimal | null;
  /** 结算金额（万元） / Final amount (10,000 yuan): 竣工结算文件或者结算审核报告确定的价款，以万元计 / Price that the final account settles, in ten thousands of yuan */
  final_amount?: Decimal | null;
  /** 开工日期 / Started on: 开工报告、开工令载明的实际开工日期 / The day on which work began, as the order to start says */
  started_on?: Day | null;
  /** 计划竣工日期 / Planned completion: 合同约定的竣工或者交付日期 / Day of completion or delivery that the contract sets */
  planned_completion?: Day | null;
  /** 实际竣工日期 / Actual completion: 竣工报告或者交付单载明的日期 / Day of completion or delivery as reported */
  actual_completion?: Day | null;
  /** 验收结论 / Result of acceptance: 竣工验收或者履约验收文件的结论 / Conclusion of the acceptance report */
  acceptance_result: AcceptanceResultCode;
  /** 验收日期 / Date of acceptance: 验收文件落款的日期，未验收的不填 / Date of the acceptance report; empty before acceptance */
  accepted_on?: Day | null;
  /** 验收单位 / Accepting unit: 组织验收的建设单位或者采购人全称 / Full name of the unit that accepts the work */
  authority?: string | null;
  /** 工程质量等级 / Quality grade of the works: 验收文件评定的工程质量等级 / Quality grade in the acceptance report */
  quality_grade?: ProjectQualityCode | null;
  /** 变更情况 / Changes: 经批准或者双方签认的设计、工期、价款变更 / Changes of design, time or price that were approved or signed by both sides */
  changes?: string | null;
  /** 延误天数 / Days of delay: 由承包方原因造成的工期延误日历天数 / Calendar days of delay caused by the contractor */
  delay_days?: number | null;
  /** 延误原因 / Reason for the delay: 工期延误的原因，按验收或者签证文件填写 / Why work was late, as the acceptance papers say */
  delay_reason?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 检察机关行贿犯罪等信息 / Bribery and related crimes: 一个信用主体因行贿或者相关犯罪的一次定罪一条。 / One conviction of one subject for bribery or a related crime. */
export interface ProsecutionRecord {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 检察机关 / Procurator: 提起公诉的人民检察院全称 / Full name of the procurator that prosecuted */
  authority: string;
  /** 检察机关统一社会信用代码 / Unified code of the procurator: 提起公诉的人民检察院的代码 / Code of the procurator that prosecuted */
  authority_uscc?: string | null;
  /** 判决机关 / Court: 作出生效判决的法院全称 / Full name of the court whose judgment is in force */
  court?: string | null;
  /** 判决书案号 / Case number of the judgment: 生效判决书上的案号 / Case number on the judgment in force */
  case_number: string;
  /** 罪名 / Crime: 生效判决书认定的罪名 / Crime of which the judgment in force convicts */
  bribery_crime: BriberyCrimeCode;
  /** 判决结果 / Result: 生效判决认定有罪还是无罪 / Whether the judgment in force convicts */
  judgment_result: JudgmentResultCode;
  /** 判处刑罚 / Sentence: 生效判决书判处的刑罚 / Sentence of the judgment in force */
  content?: string | null;
  /** 涉案金额（万元） / Amount involved (10,000 yuan): 判决书认定的犯罪数额，以万元计 / Amount that the judgment finds, in ten thousands of yuan */
  crime_amount?: Decimal | null;
  /** 判决日期 / Date of the judgment: 判决书落款的日期 / Date at the end of the judgment */
  decision_date: Day;
  /** 判决生效日期 / In force since: 判决发生法律效力的日期 / Day on which the judgment took legal effect */
  effective_on?: Day | null;
  /** 案情摘要 / Summary of the case: 判决书认定的犯罪事实摘要 / Summary of the facts that the judgment finds */
  facts?: string | null;
  /** 行业领域 / Field of business: 犯罪发生的行业领域，如工程建设 / Field in which it happened, such as construction */
  business_field?: string | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 公共信用综合评价信息 / Public credit evaluation: 按河北省或者国家的等级对一家企业作出的一次公共信用综合评价一条。 / One evaluation of the public credit of an enterprise, on the scale of Hebei or the nation. */
export interface PublicCreditEvaluation {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 评价单位 / Evaluated by: 作出评价的单位全称 / Full name of the unit that made the evaluation */
  authority: string;
  /** 评价单位统一社会信用代码 / Unified code of the evaluating unit: 作出评价的单位的代码 / Code of the unit that made the evaluation */
  authority_uscc?: string | null;
  /** 公共信用综合评价等级 / Grade on the scale of Hebei: 河北省四等九级中的等级，2023 年以前为四等 / Grade of the nine of Hebei; before 2023 there were four */
  grade?: Hebei9Code | null;
  /** 全国公共信用综合评价等级 / Grade on the national scale: 国家公共信用信息中心评定的优、良、中、差 / Excellent, good, fair or poor, as the national centre evaluates */
  national_grade?: National4Code | null;
  /** 评价得分 / Points: 按评价指标计算的总分 / Total of the points on all indicators */
  points?: Decimal | null;
  /** 评价期自 / Period from: 评价所用信息的起始日期 / First day of the information evaluated */
  period_from?: Day | null;
  /** 评价期至 / Period until: 评价所用信息的截止日期 / Last day of the information evaluated */
  period_until?: Day | null;
  /** 评价日期 / Evaluated on: 得出评价结果的日期 / Day on which the result was reached */
  decision_date: Day;
  /** 评价指标体系 / System of indicators: 评价所依据的指标体系名称和版本 / Name and version of the indicators on which it rests */
  evaluation_card?: string | null;
  /** 未评价指标 / Indicators not evaluated: 因缺少信息未评价的指标，用分号隔开 / Indicators left out for want of information, separated by semicolons */
  indicators_not_evaluated?: string | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 听证、公示与意见征集 / Public hearing: 政府机关听取公众意见的一次活动一条。 / One occasion on which a government body heard the public. */
export interface PublicHearing {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 单位名称 / Name of the body: 批准设立文件上的单位全称 / The full name as in the document that established the body */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 听证、公示与意见征集类别 / Kind: 公告载明的形式：听证、公示或者征求意见 / Hearing, publicity or consultation, as announced */
  hearing_kind: HearingKindCode;
  /** 听证（公示、征求意见）事项 / Matter: 公告载明的事项名称 / Name of the matter as announced */
  matter_name: string;
  /** 公告日期 / Announced on: 听证公告、公示或者征求意见公告发布的日期 / The day on which it was announced */
  published_on?: Day | null;
  /** 开始日期 / From: 听证举行、公示或者征求意见开始的日期 / Day of the hearing, or first day of the period */
  period_from: Day;
  /** 结束日期 / Until: 听证、公示或者征求意见结束的日期 / Last day of the hearing or of the period */
  period_until?: Day | null;
  /** 参加人数 / Participants: 听证笔录或者汇总材料记载的参加人数，不含工作人员 / Number of participants in the minutes or the summary, without staff */
  participants?: number | null;
  /** 收到意见数 / Opinions received: 汇总材料记载的收到意见条数 / Number of opinions received, by the summary */
  opinions_received?: number | null;
  /** 采纳意见数 / Opinions adopted: 汇总材料记载的采纳意见条数 / Number of opinions adopted, by the summary */
  opinions_adopted?: number | null;
  /** 结果 / Result: 公布的听证、公示或者征求意见结果及理由 / The published result, with reasons */
  result?: string | null;
  /** 结果公布日期 / Result published on: 结果向社会公布的日期 / The day on which the result was published */
  result_published_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 公示信息 / Publicity notice: 一条记录在一个网站公示一条。在两个网站公示的为两条，各有期限。 / One record on one site. A record on two sites is two notices, each with its own period. */
export interface PublicityNotice {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 信息类型 / Record type: 本标准中信息类型的名称或者标题，如“行政处罚信息” / Name or title of a record type of this standard, such as “Administrative penalty” */
  record_type: RecordTypeCode;
  /** 所涉记录编号 / Record concerned: 所涉信用记录的来源记录编号 / Source record id of the credit record that it is about */
  record_id?: string | null;
  /** 所涉文书号 / Document of the record concerned: 所涉信用记录载明的决定书文号，如行政处罚决定书文号 / Number of the decision in the record that it is about, such as that of a penalty */
  record_decision_number?: string | null;
  /** 所涉记录认定单位 / Authority of the record concerned: 作出所涉信用记录所载决定的单位全称 / Full name of the unit whose decision the record concerned holds */
  record_authority?: string | null;
  /** 公示单位 / Published by: 公示该记录的单位全称 / Full name of the unit that publishes the record */
  authority: string;
  /** 公示单位统一社会信用代码 / Unified code of the publishing unit: 公示该记录的单位的代码 / Code of the unit that publishes the record */
  authority_uscc?: string | null;
  /** 公示编号 / Number of the notice: 公示单位为该条公示编的号码 / Number that the publishing unit gave to the notice */
  notice_number: string;
  /** 公示渠道 / Channel of publication: 公示该记录的网站 / Site on which the record is published */
  notice_channel: PublicationChannelCode;
  /** 公示网址 / Address of the notice: 公示页面的网址 / Address of the page on which it stands */
  notice_address?: string | null;
  /** 公示状态 / State of publicity: 待公示、公示中或者已停止公示 / To be published, being published or ended */
  publicity_state: PublicityStateCode;
  /** 公示起始日期 / Publicity from: 公示的首日，待公示的填拟公示日期 / First day; where it is pending, the day foreseen */
  publicity_from: Day;
  /** 公示截止期 / Publicity until: 应当停止公示的日期 / The day on which it is to end */
  publicity_until?: Day | null;
  /** 停止公示日期 / Publicity ended on: 实际停止公示的日期，公示中的不填 / Day on which it ended; empty before */
  ended_on?: Day | null;
  /** 停止公示原因 / Why publicity ended: 停止公示的原因，公示中的不填 / Why it ended; empty before */
  publicity_stop_reason?: PublicityStopReasonCode | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 失信惩戒措施信息 / Punishment measure: 对一个信用主体采取的全国基础清单中的一项措施一条。 / One measure of the national base list against one subject. */
export interface PunishmentMeasure {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 实施单位 / Carried out by: 决定并实施该措施的单位全称 / Full name of the unit that decides and carries it out */
  authority: string;
  /** 实施单位统一社会信用代码 / Unified code of the unit that carries it out: 决定并实施该措施的单位的代码 / Code of the unit that decides and carries it out */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 决定日期 / Date of the decision: 决定实施该措施的文书落款的日期 / Date at the end of the decision */
  decision_date: Day;
  /** 措施依据 / Legal basis of the measure: 规定该措施的法律、法规或者政策文件及条款 / Law, regulation or policy, with article, that provides for the measure */
  basis?: string | null;
  /** 决定人 / Decided by: 审查并作出决定的工作人员姓名 / Name of the official who examined the case and decided */
  decided_by?: string | null;
  /** 惩戒事由 / Ground of the punishment: 采取该措施所依据的守信或者失信事实 / The facts on which the measure rests */
  ground: string;
  /** 依据记录编号 / Record on which it rests: 采取该措施所依据的信用记录的来源记录编号 / Source record id of the credit record on which the measure rests */
  ground_record_id?: string | null;
  /** 解除日期 / Lifted on: 决定提前终止该措施的日期，未解除的不填 / Day on which it was ended early; empty before */
  lifted_on?: Day | null;
  /** 解除原因 / Reason for lifting: 提前终止该措施的理由 / Why it was ended early */
  lifting_reason?: string | null;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 措施类别 / Kind of measure: 行政性、司法性、市场性或者社会性 / Administrative, judicial, of the market or of society */
  measure_kind?: MeasureKindCode | null;
  /** 措施内容 / What the measure is: 决定载明的具体措施 / The measure as the decision states it */
  measure_content?: string | null;
  /** 失信惩戒措施 / Punishment: 全国失信惩戒措施基础清单中的措施；清单以外的填“清单外措施-名称”，并填写措施依据 / Item of the national list; a measure outside it is named after the code and states its law */
  punishment_measure: PunishmentMeasureItemCode;
  /** 惩戒措施大类 / Class of the punishment: 该措施在基础清单中所属的大类 / Class of the measure in the national list */
  measure_class?: PunishmentMeasureClassCode | null;
  /** 诚信规划惩戒措施 / Measure of the plan: 该措施在诚信规划中的对应种类，没有的不填 / Kind in the city's plan of integrity; empty where there is none */
  plan_measure?: PlanMeasureCode | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 资质登记信息 / Qualification: 行政机关授予一个组织的一项资质一条。 / One qualification that an authority granted to one organisation. */
export interface Qualification {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 资质认定机关 / Granting authority: 核发资质证书的机关全称 / Full name of the authority that issued the certificate */
  authority: string;
  /** 资质认定机关统一社会信用代码 / Unified code of the granting authority: 核发资质证书的机关的代码 / Code of the authority that issued the certificate */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 资质认定日期 / Granted on: 资质证书首次核发的日期 / The day on which the certificate was first issued */
  decision_date: Day;
  /** 资质名称 / Name of the qualification: 资质证书载明的资质名称 / Name of the qualification as on the certificate */
  qualification_name: string;
  /** 资质种类 / Kind of qualification: 资质管理规定划分的种类，如施工总承包、专业承包 / Kind as the rules on the qualification divide it, such as general or special contracting */
  qualification_kind?: string | null;
  /** 资质证书编号 / Number of the certificate: 资质证书上的编号 / Number on the certificate of the qualification */
  certificate_number: string;
  /** 执业范围 / Scope of the qualification: 资质证书载明的可以从事的业务范围 / Business that the certificate allows */
  qualification_scope?: string | null;
  /** 权力编码 / Code in the list of powers: 省级权力清单中该事项的编码 / Code of the item in the province's list of powers */
  power_list_code?: string | null;
  /** 权力名称 / Name in the list of powers: 省级权力清单中该事项的名称 / Name of the item in the province's list of powers */
  power_list_name?: string | null;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 资质等级 / Grade of the qualification: 资质证书载明的等级，不分等级的填不分等级 / Grade as on the certificate; “none” where the qualification has no grades */
  qualification_grade?: QualificationGradeCode | null;
  /** 变更核准日期 / Latest change approved on: 最近一次资质变更核准的日期 / The day on which the latest change was approved */
  changed_on?: Day | null;
  /** 资质状态 / State of the qualification: 资质证书现在的效力状态 / Whether the certificate stands now */
  qualification_state: QualificationStateCode;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 资质注（撤、吊）销信息 / Qualification termination: 一个信用主体终止的一项资质一条，包括注销、撤销和吊销。 / One qualification of one subject that ended: cancelled, withdrawn or revoked. */
export interface QualificationTermination {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 注（撤、吊）销机关 / Terminating authority: 作出注销、撤销、吊销决定的机关全称 / Full name of the authority that ended it */
  authority: string;
  /** 注（撤、吊）销机关统一社会信用代码 / Unified code of the terminating authority: 作出注销、撤销、吊销决定的机关的代码 / Code of the authority that ended it */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 注（撤、吊）销日期 / Terminated on: 注销、撤销、吊销决定书落款的日期 / Date at the end of the decision */
  decision_date: Day;
  /** 资质名称 / Name of the qualification: 资质证书载明的资质名称 / Name of the qualification as on the certificate */
  qualification_name: string;
  /** 资质种类 / Kind of qualification: 资质管理规定划分的种类，如施工总承包、专业承包 / Kind as the rules on the qualification divide it, such as general or special contracting */
  qualification_kind?: string | null;
  /** 资质证书编号 / Number of the certificate: 资质证书上的编号 / Number on the certificate of the qualification */
  certificate_number: string;
  /** 执业范围 / Scope of the qualification: 资质证书载明的可以从事的业务范围 / Business that the certificate allows */
  qualification_scope?: string | null;
  /** 权力编码 / Code in the list of powers: 省级权力清单中该事项的编码 / Code of the item in the province's list of powers */
  power_list_code?: string | null;
  /** 权力名称 / Name in the list of powers: 省级权力清单中该事项的名称 / Name of the item in the province's list of powers */
  power_list_name?: string | null;
  /** 终止方式 / Manner of termination: 注销、吊销、撤销或者撤回，以决定书为准 / Deregistered, revoked, cancelled or withdrawn, as the decision says */
  termination_kind: TerminationKindCode;
  /** 注（撤、吊）销原因 / Reason for the termination: 决定书载明的事实和理由 / Facts and reason as the decision states them */
  termination_reason?: string | null;
  /** 资质认定日期 / Granted on: 被终止的资质证书的核发日期 / The day on which the ended certificate was issued */
  granted_on?: Day | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 查询授权信息 / Query authorisation: 一个信用主体准许另一方查询其记录的一份授权一条。 / One subject's leave for one other to ask for its records. */
export interface QueryAuthorisation {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 被授权人名称 / Name of who is authorised: 被授权单位的全称或者被授权人的姓名 / Full name of the unit or the person that is authorised */
  querier: string;
  /** 被授权单位统一社会信用代码 / Unified code of who is authorised: 被授权单位证照上的代码 / As on the certificate of the unit that is authorised */
  querier_uscc?: string | null;
  /** 被授权人证件类型 / Kind of document of who is authorised: 被授权人为自然人的，其身份证件的种类 / Kind of document of a person who is authorised */
  querier_document_type?: DocumentTypeCode | null;
  /** 被授权人证件号码 / Document number of who is authorised: 被授权人为自然人的，其证件上的号码 / Number on the document of a person authorised */
  querier_document_number?: string | null;
  /** 授权用途 / Purpose of the authorisation: 授权书载明的查询用途 / Purpose as the authorisation states it */
  query_purpose: QueryPurposeCode;
  /** 授权书编号 / Number of the authorisation: 授权书的编号 / Number of the authorisation */
  authorisation_id: string;
  /** 授权方式 / Form of the authorisation: 书面、电子、现场或者合同条款 / In writing, electronic, on the spot or by a contract */
  authorisation_form: AuthorisationFormCode;
  /** 授权日期 / Authorised on: 授权书签署的日期 / The day on which the consent was signed */
  authorised_on: Day;
  /** 授权生效日期 / Authorised from: 授权书载明的生效日期，未载明的不填 / First day of the authorisation; empty where it names none */
  valid_from?: Day | null;
  /** 授权截止日期 / Authorised until: 授权书载明的截止日期，长期的填 2099-12-31 / Last day of the consent; 2099-12-31 where it has no end */
  authorised_until: Day;
  /** 授权查询的信息类型 / Record types authorised: 可以查询的信息类型的名称或者代码，可以不止一个；不限的填“全部” / Record types that may be asked for, by name or code, possibly several; “all” for every one */
  authorised_record_types: AuthorisedRecordTypeCode[];
  /** 书面同意的数据项 / Items consented to: 收入、存款、有价证券、商业保险、不动产、纳税数额等须书面同意的数据项，用分号隔开 / Income, deposits, securities, insurance, real estate and tax items, separated by semicolons */
  consent_items?: string | null;
  /** 是否已告知不利后果 / Told of the consequences: 是否已明确告知提供该信息可能产生的不利后果 / Whether the subject was told what giving these items may lead to */
  consequences_told?: boolean | null;
  /** 授权撤回日期 / Revoked on: 主体撤回授权的日期，未撤回的不填 / Day on which the subject revoked it; empty before */
  revoked_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 房地产开发诚信信息 / Real estate development: 一个开发企业的一个项目一条，以房地产主管部门某一日核查的情况为准。 / One project of one developer, as the housing authority found it on a day. */
export interface RealEstateDevelopment {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 房地产主管部门 / Housing authority: 项目所在地的房地产主管部门全称 / Full name of the housing authority of the project */
  authority: string;
  /** 房地产主管部门统一社会信用代码 / Unified code of the housing authority: 项目所在地的房地产主管部门的代码 / Code of the housing authority of the project */
  authority_uscc?: string | null;
  /** 核查日期 / Found on: 主管部门核查该项目的日期 / The day of which the authority found the state of the project */
  decision_date: Day;
  /** 开发项目名称 / Name of the development: 商品房预售许可证或者立项文件上的项目名称 / As on the permit to sell or in the approval */
  project_name: string;
  /** 期次或楼栋 / Phase or buildings: 该记录所指的期次或者楼栋，不分期的填全部 / What the record is about; “all” where the project is not divided */
  phase: string;
  /** 项目代码 / Code of the project: 投资项目在线审批监管平台赋予的代码 / Code given by the platform that approves investment projects */
  project_code?: string | null;
  /** 项目坐落 / Place of the project: 商品房预售许可证上的坐落 / Place as on the permit to sell */
  project_address?: string | null;
  /** 已取得的证件 / Permits obtained: “五证”中已经取得的，可以不止一种 / Which of the five permits it has, possibly several */
  permits?: RealEstatePermitCode[] | null;
  /** 国有土地使用证号 / Number of the land use certificate: 国有土地使用证或者不动产权证书上的号码 / Number on the certificate of the right to the land */
  land_use_certificate?: string | null;
  /** 建设用地规划许可证号 / Number of the land planning permit: 建设用地规划许可证上的编号 / Number on the planning permit for the land */
  land_planning_permit?: string | null;
  /** 建设工程规划许可证号 / Number of the works planning permit: 建设工程规划许可证上的编号 / Number on the planning permit for the works */
  works_planning_permit?: string | null;
  /** 建筑工程施工许可证号 / Number of the construction permit: 建筑工程施工许可证上的编号 / Number on the construction permit */
  construction_permit?: string | null;
  /** 商品房预售许可证号 / Number of the permit to sell in advance: 商品房预售许可证上的编号 / Number on the permit to sell before completion */
  presale_permit?: string | null;
  /** 预售许可日期 / Sale permitted on: 商品房预售许可证的发证日期 / Date of the permit to sell before completion */
  presale_permitted_on?: Day | null;
  /** 承诺交付日期 / Delivery promised for: 商品房买卖合同约定的交付日期，有多个的为最后一个 / Last day of delivery under the contracts of sale */
  due_on?: Day | null;
  /** 实际交付日期 / Delivered on: 具备交付条件并通知交付的日期 / The day on which the homes were ready and handed over */
  delivered_on?: Day | null;
  /** 投诉件数 / Complaints: 截至核查日期受理的购房人投诉件数 / Complaints of buyers accepted up to the day of the record */
  complaints?: number | null;
  /** 查实投诉件数 / Complaints upheld: 截至核查日期查证属实的投诉件数 / Complaints found to be true up to the day of the record */
  complaints_upheld?: number | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 变更登记 / Registration change: 变更的一个登记事项一条。 / One item of the register that changed. */
export interface RegistrationChange {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 登记机关 / Registrar: 核准变更登记的机关全称 / Full name of the registrar that entered the change */
  authority?: string | null;
  /** 登记机关统一社会信用代码 / Unified code of the registrar: 核准变更登记的机关的代码 / Code of the registrar that entered the change */
  authority_uscc?: string | null;
  /** 变更事项 / Item changed: 变更登记通知书载明的事项 / Item, as the notice of the change names it */
  change_item: RegistrationChangeItemCode;
  /** 变更前内容 / Before: 变更以前登记的内容 / What was registered before the change */
  before?: string | null;
  /** 变更后内容 / After: 变更以后登记的内容 / What is registered after the change */
  after: string;
  /** 变更日期 / Date of the change: 核准变更登记的日期 / The day on which the change was entered */
  decision_date: Day;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 注销、吊销登记 / Registration termination: 一个登记终止的情况一条。 / How one registration ended. */
export interface RegistrationTermination {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 登记机关 / Registrar: 作出注销、吊销、撤销决定的机关全称 / Full name of the authority that ended the registration */
  authority: string;
  /** 登记机关统一社会信用代码 / Unified code of the registrar: 作出注销、吊销、撤销决定的机关的代码 / Code of the authority that ended the registration */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 终止日期 / Date of the termination: 准予注销或者吊销、撤销决定的日期 / Date of the deregistration or of the decision */
  decision_date: Day;
  /** 终止方式 / Kind of termination: 决定文书载明的终止方式 / How the registration ended, by the document */
  termination_kind: TerminationKindCode;
  /** 注销原因 / Reason for deregistration: 注销登记申请书载明的原因 / Reason in the application to deregister */
  deregistration_reason?: DeregistrationReasonCode | null;
  /** 承继单位名称 / Successor: 因合并、分立承继权利义务的单位全称 / Full name of the unit that takes over after a merger or division */
  successor_name?: string | null;
  /** 承继单位统一社会信用代码 / Unified code of the successor: 承继单位证照上的代码 / As on the certificate of the successor */
  successor_uscc?: string | null;
  /** 吊销、撤销事由 / Ground of revocation or cancellation: 吊销、撤销、撤回决定书认定的事实和理由 / Facts and reason as the decision states them */
  facts?: string | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 破产重整信息 / Reorganisation: 一家企业的一个重整计划一条，包括批准、执行完毕或者失败，以及重新评价。 / One reorganisation plan of one enterprise: approved, carried out or failed, and evaluated again. */
export interface Reorganisation {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 审理法院 / Court: 文书上的法院全称 / Full name of the court as in its document */
  authority: string;
  /** 审理法院统一社会信用代码 / Unified code of the court: 法院证书上的代码 / Code on the certificate of the court */
  authority_uscc?: string | null;
  /** 案号 / Case number: 法院为案件编的号码，如（2024）冀0102民初1号 / Number that the court gave to the case, with year, court and kind */
  case_number: string;
  /** 立案日期 / Filed on: 法院立案的日期 / Day on which the court opened the case */
  filed_on?: Day | null;
  /** 破产重整状态 / State of the reorganisation: 重整计划执行的状态 / How far the plan is carried out */
  reorganisation_state: ReorganisationStateCode;
  /** 重整计划批准日期 / Plan approved on: 法院裁定批准重整计划的日期 / Day on which the court approved the plan */
  plan_approved_on: Day;
  /** 重整计划执行期限 / Plan runs until: 重整计划载明的执行期限届满之日 / Last day of the plan as it states */
  plan_until?: Day | null;
  /** 措施暂停日期 / Measures lifted provisionally on: 重整期间暂时解除惩戒措施的日期 / Day on which measures were lifted while the plan runs */
  measures_suspended_on?: Day | null;
  /** 重整终结日期 / Plan ended on: 重整计划执行完毕或者终止的日期，执行中的不填 / Day on which the plan was carried out or given up; empty before */
  plan_ended_on?: Day | null;
  /** 重新评价日期 / Evaluated again on: 重整后重新进行信用评价的日期 / Day on which credit was evaluated again */
  evaluated_again_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 信用修复申请信息 / Repair application: 一个信用主体请求修复一条失信信息的一件申请一条。 / One subject's application to repair one adverse record. */
export interface RepairApplication {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 信息类型 / Record type: 本标准中信息类型的名称或者标题，如“行政处罚信息” / Name or title of a record type of this standard, such as “Administrative penalty” */
  record_type: RecordTypeCode;
  /** 所涉记录编号 / Record concerned: 所涉信用记录的来源记录编号 / Source record id of the credit record that it is about */
  record_id?: string | null;
  /** 所涉文书号 / Document of the record concerned: 所涉信用记录载明的决定书文号，如行政处罚决定书文号 / Number of the decision in the record that it is about, such as that of a penalty */
  record_decision_number?: string | null;
  /** 所涉记录认定单位 / Authority of the record concerned: 作出所涉信用记录所载决定的单位全称 / Full name of the unit whose decision the record concerned holds */
  record_authority?: string | null;
  /** 受理单位 / Received by: 收到修复申请的单位全称 / Full name of the unit that received the application */
  authority: string;
  /** 受理单位统一社会信用代码 / Unified code of the receiving unit: 收到修复申请的单位的代码 / Code of the unit that received the application */
  authority_uscc?: string | null;
  /** 修复申请编号 / Application id: 受理单位为修复申请编的号码 / Number that the receiving unit gave to the application */
  application_id: string;
  /** 修复申请日期 / Applied on: 提出修复申请的日期 / Day on which the application was filed */
  applied_on: Day;
  /** 纠正情况 / What was put right: 已履行的义务和已纠正的失信行为 / Duties that were performed and conduct that was put right */
  correction: string;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期，由申请人填写 / The day on which the duty was performed or the fault corrected, as the applicant states it */
  corrected_on?: Day | null;
  /** 已满足的修复条件 / Conditions met: 申请人称已经满足的修复条件 / Conditions of repair that the applicant claims to meet */
  repair_conditions?: RepairConditionCode[] | null;
  /** 证明材料 / Evidence: 随申请提交的证明材料的名称，不写材料内容 / Names of the documents that came with the application, not what they say */
  evidence?: string | null;
  /** 修复承诺书编号 / Number of the commitment for repair: 修复承诺书的编号，与信用承诺信息一致 / Number of the commitment, as in its own record */
  commitment_number?: string | null;
  /** 承诺作出日期 / Committed on: 修复承诺书落款的日期 / Date at the end of the commitment for repair */
  committed_on?: Day | null;
  /** 信用修复协助机构 / Helper: 协助申请人办理的行业协会、信用中介机构，没有的为自行办理 / Association or credit intermediary that helps the applicant; none where there is none */
  repair_helper?: RepairHelperCode | null;
  /** 协助机构名称 / Name of the helper: 协助机构证照上的全称 / Full name as on the certificate of the helper */
  helper_name?: string | null;
  /** 协助机构统一社会信用代码 / Unified code of the helper: 协助机构证照上的代码 / Code as on the certificate of the helper */
  helper_uscc?: string | null;
  /** 申请渠道 / Channel of application: 提出修复申请的网站 / Site on which the application was filed */
  application_channel?: PublicationChannelCode | null;
  /** 收到申请日期 / Received on: 受理单位收到申请材料的日期 / Day on which the unit received the papers */
  received_on?: Day | null;
  /** 办理环节 / Stage: 申请现在所处的环节 / Stage at which the application stands */
  repair_stage?: RepairStageCode | null;
  /** 经办单位角色 / Role of the handler: 现在经办该申请的单位的角色 / Role of the unit that handles the application now */
  handler_role?: RepairHandlerCode | null;
  /** 要求补正日期 / Supplement asked on: 要求补正材料的日期 / Day on which missing papers were asked for */
  supplement_asked_on?: Day | null;
  /** 补正日期 / Supplement given on: 收到补正材料的日期 / Day on which the missing papers came */
  supplement_given_on?: Day | null;
  /** 延长决定日期 / Extended on: 决定延长办理期限的日期 / Day on which the time to decide was extended */
  extended_on?: Day | null;
  /** 延长原因 / Reason of the extension: 延长办理期限的原因 / Why the time to decide was extended */
  extension_reason?: string | null;
  /** 受理期限 / Admission due on: 应当决定是否受理的最后一日 / Last day to decide whether it is taken up */
  admission_due_on?: Day | null;
  /** 受理日期 / Admitted on: 决定受理的日期，未受理的不填 / Day on which it was taken up; empty before */
  admitted_on?: Day | null;
  /** 决定期限 / Decision due on: 应当作出修复决定的最后一日，延长的填延长后的 / Last day to decide, as extended */
  decision_due_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 信用修复决定信息 / Repair decision: 对一件修复申请的决定，或者对以虚假材料取得的修复的决定一条。 / What was decided on one application for repair, or on a repair that was won by false evidence. */
export interface RepairDecision {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 信息类型 / Record type: 本标准中信息类型的名称或者标题，如“行政处罚信息” / Name or title of a record type of this standard, such as “Administrative penalty” */
  record_type: RecordTypeCode;
  /** 所涉记录编号 / Record concerned: 所涉信用记录的来源记录编号 / Source record id of the credit record that it is about */
  record_id?: string | null;
  /** 所涉文书号 / Document of the record concerned: 所涉信用记录载明的决定书文号，如行政处罚决定书文号 / Number of the decision in the record that it is about, such as that of a penalty */
  record_decision_number?: string | null;
  /** 所涉记录认定单位 / Authority of the record concerned: 作出所涉信用记录所载决定的单位全称 / Full name of the unit whose decision the record concerned holds */
  record_authority?: string | null;
  /** 修复决定单位 / Decided by the unit: 作出修复决定的单位全称 / Full name of the unit that decides on repair */
  authority: string;
  /** 修复决定单位统一社会信用代码 / Unified code of the deciding unit: 作出修复决定的单位的代码 / Code of the unit that decides on repair */
  authority_uscc?: string | null;
  /** 修复决定书名称 / Title of the decision: 信用修复决定书首页的标题 / Title on the first page of the decision */
  decision_document_name?: string | null;
  /** 修复决定书文号 / Number of the decision: 信用修复决定书的发文字号 / Number under which the decision was issued */
  decision_number?: string | null;
  /** 修复决定日期 / Decided on: 信用修复决定书落款的日期 / Date at the end of the decision */
  decision_date: Day;
  /** 决定依据 / Legal basis of the decision: 决定所依据的法律、法规或者规章及条款 / Law or regulation, with article, on which the decision rests */
  basis?: string | null;
  /** 决定人 / Decided by: 审查并作出决定的工作人员姓名 / Name of the official who examined the case and decided */
  decided_by?: string | null;
  /** 修复申请编号 / Application id: 所决定的修复申请的编号 / Number of the application that is decided */
  application_id: string;
  /** 修复评估结论 / Assessment: 对是否符合修复条件的评估结论 / Whether the conditions of repair were found to be met */
  repair_assessment?: RepairAssessmentCode | null;
  /** 修复评估日期 / Assessed on: 作出评估结论的日期 / Day on which the assessment was made */
  assessed_on?: Day | null;
  /** 未满足的修复条件 / Conditions not met: 评估认定尚未满足的修复条件 / Conditions that the assessment finds not to be met */
  unmet_conditions?: RepairConditionCode[] | null;
  /** 修复决定结果 / Result: 修复决定书载明的结果 / Result as the decision states it */
  repair_result: RepairResultCode;
  /** 决定理由 / Reason of the decision: 修复决定书载明的理由 / Reason as the decision states it */
  decision_reason?: string | null;
  /** 不予修复情形 / Ground of refusal: 不予受理、不予修复或者撤销修复的情形 / Ground on which it was not taken up, refused or revoked */
  refusal_ground?: RepairRefusalGroundCode | null;
  /** 修复效果 / Effects: 决定的效果：移出名单、终止公示、停止共享使用、解除惩戒、恢复等级 / What the decision brings: off the list, end of publicity, of sharing, of measures, the grade restored */
  repair_effects?: RepairEffectCode[] | null;
  /** 移出名单日期 / Removed from the list on: 所涉主体实际移出名单或者名录的日期 / Day on which the subject was taken off the list */
  removed_from_list_on?: Day | null;
  /** 终止公示日期 / Publicity ended on: 所涉记录实际终止公示的日期 / Day on which the record came down */
  publicity_ended_on?: Day | null;
  /** 停止共享日期 / Sharing ended on: 所涉记录实际停止共享使用的日期 / Day on which the record was no longer shared or used */
  sharing_ended_on?: Day | null;
  /** 惩戒措施解除日期 / Measures lifted on: 依据所涉记录的惩戒措施实际解除的日期 / Day on which measures that rest on it were lifted */
  measures_lifted_on?: Day | null;
  /** 信用等级恢复日期 / Grade restored on: 信用等级实际恢复的日期 / Day on which the grade was restored */
  grade_restored_on?: Day | null;
  /** 恢复后的信用等级 / Grade restored: 恢复后的信用等级名称 / Name of the grade after it was restored */
  restored_grade?: string | null;
  /** 被撤销的修复决定书文号 / Decision revoked: 撤销修复的，原修复决定书的文号 / Where a repair is revoked: number of the decision that granted it */
  revoked_decision_number?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 自愿申报信息 / Self-declared information: 一个信用主体自行申报的一项内容及其是否核实一条。 / One item that one subject declared about itself, and whether it was verified. */
export interface SelfDeclared {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 申报编号 / Number of the declaration: 接收申报的单位编的号码 / Number that the receiving unit gave to the declaration */
  declaration_number: string;
  /** 自愿申报类别 / Kind of declaration: 申报内容所属的种类 / Kind of what is declared */
  declaration_kind: DeclarationKindCode;
  /** 申报内容 / What is declared: 主体申报的事实 / The facts that the subject declares */
  declared_content: string;
  /** 证明材料 / Evidence: 随申报提交的证明材料名称 / Titles of the documents handed in with the declaration */
  evidence?: string | null;
  /** 申报日期 / Declared on: 主体提交申报的日期 / Day on which the subject handed it in */
  declared_on: Day;
  /** 是否承诺真实 / Truth pledged: 主体是否承诺所申报内容真实、准确、完整 / Whether the subject pledged that it is true, exact and complete */
  truth_pledge?: boolean | null;
  /** 核实结果 / Result of the verification: 核实申报内容的结论，尚未核实的不填 / What the verification found; empty before */
  verification_result?: VerificationResultCode | null;
  /** 核实单位 / Verified by: 核实申报内容的单位全称 / Full name of the unit that verified it */
  verified_by?: string | null;
  /** 核实日期 / Verified on: 核实申报内容的日期 / Day on which it was verified */
  verified_on?: Day | null;
  /** 核实说明 / Note of the verification: 核实发现的不一致之处 / Where the verification found it otherwise */
  verification_note?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 严重失信主体名单信息 / Serious dishonesty: 一个信用主体列入一个严重失信主体名单一次一条。个人也公布：姓名写全，证件号码掩码。 / One entry of one subject in a list of serious dishonesty. Published for persons too: the name in full, the number of the document masked. */
export interface SeriousDishonesty {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码，公示时隐去中间各位 / Number on the document of a person or owner; its middle is hidden when published */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 列入日期 / Listed on: 列入决定的日期 / Date of the decision to list */
  listed_on: Day;
  /** 列入机关 / Listed by: 作出列入决定的机关全称 / Full name of the authority that listed the subject */
  listed_by: string;
  /** 列入机关统一社会信用代码 / Unified code of the listing authority: 作出列入决定的机关的代码 / Code of the authority that listed the subject */
  listed_by_uscc?: string | null;
  /** 列入决定文书号 / Number of the listing decision: 列入决定书的发文字号 / Number of the decision to list */
  listing_document_number?: string | null;
  /** 主要失信事实 / Main facts of dishonesty: 列入决定书载明的严重失信事实 / Facts of dishonesty as the decision to list states them */
  listing_reason: string;
  /** 列入期限（月） / Term of the listing (months): 列入决定书载明的期限，没有期限的不填 / Term that the decision states; empty where it states none */
  listing_months?: number | null;
  /** 信用网站收到日期 / Received at the credit site on: 信用中国网站收到列入、移出信息的日期 / Day on which the site of public credit received the listing or removal */
  site_received_on?: Day | null;
  /** 移出日期 / Removed on: 移出决定的日期，尚未移出的不填 / Date of the decision to remove; empty while listed */
  removed_on?: Day | null;
  /** 移出机关 / Removed by: 作出移出决定的机关全称 / Full name of the authority that removed the subject */
  removed_by?: string | null;
  /** 移出原因 / Reason for removal: 移出决定书载明的理由 / Reason as the decision to remove states it */
  removal_reason?: string | null;
  /** 严重失信主体名单类别 / Kind of list: 所列入的严重失信主体名单的种类 / Kind of the list on which the subject stands */
  dishonesty_list_kind: DishonestyListKindCode;
  /** 认定依据 / Legal basis: 设列该名单的法律、法规或者党中央、国务院政策文件及条款 / Law, regulation or policy of the Central Committee or State Council that provides for the list */
  basis?: string | null;
  /** 处理处罚或者判决主要内容 / What was decided: 作为列入依据的处理、处罚决定或者判决的主文 / Operative part of the decision or judgment on which the listing rests */
  content?: string | null;
  /** 负有责任的人员 / Persons responsible: 列入决定书载明的负有责任的人员姓名，用分号隔开 / Names of the persons held responsible in the decision, separated by semicolons */
  responsible_persons?: string | null;
  /** 列入前告知日期 / Told before the listing on: 列入前告知事实、理由、依据和陈述申辩权利的日期 / Day on which the subject was told of facts, grounds and the right to be heard */
  notified_on?: Day | null;
  /** 公示截止期 / Published until: 停止向社会公示该名单的日期 / The day on which publication of the entry ends */
  publicity_until?: Day | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 股东及出资 / Shareholder: 一名股东对一家企业的一项出资一条。 / One contribution of one shareholder to one enterprise. */
export interface Shareholder {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 企业名称 / Name of the enterprise: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 股东名称 / Name of the shareholder: 章程或者登记簿上的股东姓名、名称 / Name of the shareholder in the articles or the register */
  shareholder_name: string;
  /** 股东类型 / Kind of shareholder: 登记簿上的股东类型 / Kind of shareholder in the register */
  shareholder_kind?: ShareholderKindCode | null;
  /** 股东统一社会信用代码 / Unified code of the shareholder: 股东为单位的，其证照上的代码 / As on the certificate of a shareholder that is an organisation */
  shareholder_uscc?: string | null;
  /** 股东证件类型 / Shareholder's kind of document: 股东为自然人的，其身份证件的种类 / Kind of the identity document of a natural person */
  shareholder_document_type?: DocumentTypeCode | null;
  /** 股东证件号码 / Shareholder's document number: 股东为自然人的，其身份证件上的号码 / Number on the identity document of a natural person */
  shareholder_document_number?: string | null;
  /** 出资方式 / Form of contribution: 章程载明的出资方式，有多种的每种一条 / Form by the articles; one record for each of several */
  contribution_form?: ContributionFormCode | null;
  /** 认缴出资额（万元） / Subscribed (10,000): 章程载明的认缴出资额，以币种的万元计 / By the articles, in ten thousands of the currency */
  subscribed?: Decimal | null;
  /** 认缴出资日期 / Contribution due on: 章程载明的出资期限，可以晚于校验日期 / Day by which the articles ask for it; it may lie ahead */
  subscribed_on?: Day | null;
  /** 实缴出资额（万元） / Paid (10,000): 已经缴纳的出资额，以币种的万元计 / What was paid in, in ten thousands of the currency */
  paid?: Decimal | null;
  /** 实缴出资日期 / Paid on: 最近一次实际缴纳的日期 / Day of the latest payment */
  paid_on?: Day | null;
  /** 币种 / Currency: 出资额的币种 / Currency of the contribution */
  currency?: CurrencyCode | null;
  /** 出资比例（%） / Share (%): 该股东出资占注册资本的百分比 / The shareholder's part of the registered capital, in per cent */
  share_percentage?: Decimal | null;
  /** 登记日期 / Registered on: 该股东登记或者备案的日期 / The day on which the shareholder was entered */
  decision_date?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 社会保险参保缴费信息 / Social insurance contribution: 一个信用主体一个期间的一个险种的缴费一条，期间一般为一个月。 / Contributions of one subject to one kind of insurance for one period, as a rule a month. */
export interface SocialInsuranceContribution {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 社保经办机构 / Social insurance agency: 经办该险种的机构全称 / Full name of the agency that runs the insurance */
  authority: string;
  /** 社保经办机构统一社会信用代码 / Unified code of the social insurance agency: 经办该险种的机构的代码 / Code of the agency that runs the insurance */
  authority_uscc?: string | null;
  /** 费款所属期起 / Period from: 缴费所属期间的第一日 / First day of the period that is paid for */
  period_from: Day;
  /** 费款所属期止 / Period until: 缴费所属期间的最后一日 / Last day of the period that is paid for */
  period_until: Day;
  /** 应缴金额 / Amount due: 该期间应当缴纳的金额，以元计 / What is to be paid for the period, in yuan */
  amount_due?: Decimal | null;
  /** 实缴金额 / Amount paid: 该期间已经缴纳的金额，以元计 / What has been paid for the period, in yuan */
  amount_paid?: Decimal | null;
  /** 欠缴金额 / Arrears: 该期间应缴未缴的金额，以元计 / What is due for the period and not paid, in yuan */
  arrears?: Decimal | null;
  /** 缴纳状态 / State of payment: 该期间的缴纳情况 / How much of what is due for the period has been paid */
  payment_state?: PaymentStateCode | null;
  /** 累计欠缴金额 / Arrears in all: 截至该期间累计欠缴的金额，以元计 / All that is owed at the end of the period, in yuan */
  total_arrears?: Decimal | null;
  /** 累计欠缴月数 / Months in arrears: 截至该期间累计欠缴的月数 / How many months are owed at the end of the period */
  arrears_months?: number | null;
  /** 参保人数 / People insured: 单位该期间参加该险种的人数 / How many people the unit insured in the period */
  people?: number | null;
  /** 缓缴批准文号 / Number of the approval to defer: 批准缓缴的文书号或者政策文件号 / Number of the approval or policy that allows deferral */
  deferral_number?: string | null;
  /** 社会保险登记证编号 / Number of the social insurance registration: 社会保险登记证上的编号 / Number on the certificate of social insurance registration */
  insurance_registration_number?: string | null;
  /** 险种 / Kind of insurance: 养老、医疗、失业、工伤、生育保险 / Pension, medical, unemployment, work injury or maternity */
  insurance_kind: InsuranceKindCode;
  /** 统筹区代码 / Pooling region: 统筹地区的 GB/T 2260 代码 / Code of GB/T 2260 of the region whose fund it is */
  pooling_region?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 社会保险参保信息 / Participation in social insurance: 截至某一日统计的一个人参加的一个险种一条。 / One person's participation in one kind of insurance, as counted on a day. */
export interface SocialInsuranceParticipation {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 经办机构 / Agency: 办理参保登记的经办机构全称 / Full name of the agency with which the person is insured */
  authority: string;
  /** 经办机构统一社会信用代码 / Unified code of the agency: 办理参保登记的经办机构的代码 / Code of the agency with which the person is insured */
  authority_uscc?: string | null;
  /** 险种 / Kind of insurance: 养老、医疗、失业、工伤、生育保险中的一种 / One of pension, medical, unemployment, work-injury and maternity insurance */
  insurance_kind: InsuranceKindCode;
  /** 参保状态 / State of participation: 经办机构登记的状态 / State as the agency has registered it */
  participation_state: ParticipationStateCode;
  /** 首次参保日期 / Insured since: 首次缴费所属月份的第一日 / First day of the month for which the first contribution was paid */
  first_month?: Day | null;
  /** 累计缴费月数 / Months paid: 截至统计截止日期的累计缴费月数，不填缴费基数和金额 / Months paid in all until the day of the count; no base of contributions, no amounts */
  months_paid?: number | null;
  /** 终止参保日期 / Participation ended on: 参保关系终止的日期，未终止的不填 / The day on which participation ended; empty while it lasts */
  ended_on?: Day | null;
  /** 统计截止日期 / Counted until: 状态和月数所反映的日期 / The day to which the state and the months refer */
  counted_until: Day;
  /** 统筹区代码 / Pooling region: 参保统筹区的 GB/T 2260 代码 / Code of GB/T 2260 of the pooling area */
  pooling_region?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 分类监管等级 / Supervision class: 一个机关监管一个信用主体所依的等级一条。 / The class in which one authority supervises a subject. */
export interface SupervisionClass {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 监管部门 / Supervising authority: 评定监管等级的主管部门全称 / Full name of the authority that gave the class */
  authority: string;
  /** 监管部门统一社会信用代码 / Unified code of the supervising authority: 评定监管等级的主管部门的代码 / Code of the authority that gave the class */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 文书号 / Number of the document: 文书的发文字号 / Number under which the document was issued */
  decision_number?: string | null;
  /** 评定日期 / Date of the classification: 评定监管等级的文书或者公告的日期 / Date of the document that gives the class */
  decision_date: Day;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 分类依据 / Rule of classification: 该部门据以分类的指标卡或者办法的名称和版本 / Name and version of the department's card or rule */
  classification_rule: string;
  /** 分类监管等级 / Class: 该部门评定的等级，A 级最好 / The class given; A is the best */
  supervision_class: SupervisionClassCode;
  /** 分类理由 / Reason: 评定该等级的主要理由 / Main reason for this class */
  reason?: string | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 欠税信息 / Tax arrears: 税务机关公告的一个信用主体欠缴的一个税种一条。 / One tax that one subject owes, as the tax authority announced it. */
export interface TaxArrears {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务机关赋予的纳税人识别号；已有统一社会信用代码的，即为该代码 / Number given by the tax authority; the unified code where there is one */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 主管税务机关 / Tax authority in charge: 负责征收管理的税务机关全称 / Full name of the tax authority in charge */
  authority: string;
  /** 主管税务机关统一社会信用代码 / Unified code of the tax authority: 负责征收管理的税务机关的代码 / Code of the tax authority in charge */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 欠税公告编号 / Number of the announcement: 欠税公告的编号 / Number of the announcement of arrears */
  decision_number?: string | null;
  /** 欠税认定日期 / Date of the announcement: 认定或者公告欠税的日期 / The day on which the arrears were found or announced */
  decision_date: Day;
  /** 欠税税种 / Kind of tax owed: 欠税公告载明的税种 / Kind of tax as the announcement states it */
  tax_kind: TaxKindCode;
  /** 当期欠税金额 / Owed for the current period: 公告所属期间新发生的欠税金额，以元计 / What came to be owed in the period of the announcement, in yuan */
  arrears?: Decimal | null;
  /** 欠税余额 / Tax owed in all: 该税种累计欠缴的税额，不含滞纳金，以元计 / All that is owed of this tax, without surcharges, in yuan */
  total_arrears: Decimal;
  /** 欠税开始日期 / Owed from: 欠税所属期间的第一日 / First day of the period for which tax is owed */
  period_from?: Day | null;
  /** 欠税截止日期 / Owed until: 欠税所属期间的最后一日 / Last day of the period for which tax is owed */
  period_until?: Day | null;
  /** 经营地点 / Place of business: 欠税公告载明的经营地点 / Place of business as the announcement states it */
  address?: string | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 清缴日期 / Settled on: 欠税和滞纳金全部缴清的日期 / The day on which arrears and surcharges had been paid */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 纳税信用扣分信息 / Tax credit deduction: 一个指标因一个纳税人的一次过错扣除的分数一条。 / Points that one indicator takes off, for one fault of one taxpayer. */
export interface TaxCreditDeduction {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务机关赋予的纳税人识别号；已有统一社会信用代码的，即为该代码 / Number given by the tax authority; the unified code where there is one */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 主管税务机关 / Tax authority in charge: 负责征收管理的税务机关全称 / Full name of the tax authority in charge */
  authority: string;
  /** 主管税务机关统一社会信用代码 / Unified code of the tax authority: 负责征收管理的税务机关的代码 / Code of the tax authority in charge */
  authority_uscc?: string | null;
  /** 扣分记录编号 / Number of the deduction: 税务机关系统中该扣分记录的编号 / Number of the deduction in the system of the tax authority */
  deduction_number: string;
  /** 扣分指标 / Indicator: 纳税信用评价指标的名称 / Name of the indicator of the evaluation */
  indicator: string;
  /** 指标代码 / Code of the indicator: 纳税信用评价指标的代码 / Code of the indicator of the evaluation */
  indicator_code?: string | null;
  /** 扣分 / Points taken off: 该指标扣减的分值，不带负号 / Points that the indicator takes off, without a sign */
  points: Decimal;
  /** 涉及税费金额 / Tax or fee concerned: 扣分行为涉及的税款、费款，以元计 / Tax or fee that the fault is about, in yuan */
  amount?: Decimal | null;
  /** 失信行为发生日期 / Occurred on: 行为发生或者期限届满的日期 / The day of the fault, or the one on which the time ran out */
  occurred_on: Day;
  /** 记录日期 / Recorded on: 税务机关记录扣分的日期 / The day on which the tax authority recorded the deduction */
  recorded_on?: Day | null;
  /** 纠正日期 / Date of correction: 行为得到纠正的日期，未纠正的不填 / The day on which it was corrected; empty while it is not */
  corrected_on?: Day | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 纳税信用评价信息 / Tax credit rating: 一个纳税人一个年度的纳税信用级别一条。 / The tax credit grade of one taxpayer for one year. */
export interface TaxCreditRating {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务机关赋予的纳税人识别号；已有统一社会信用代码的，即为该代码 / Number given by the tax authority; the unified code where there is one */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 评价税务机关 / Rating tax authority: 作出评价的税务机关全称 / Full name of the tax authority that rated */
  authority: string;
  /** 评价税务机关统一社会信用代码 / Unified code of the rating tax authority: 作出评价的税务机关的代码 / Code of the tax authority that rated */
  authority_uscc?: string | null;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 纳税信用评价日期 / Rated on: 评价结果确定的日期 / The day on which the result was decided */
  decision_date: Day;
  /** 评价年度 / Year rated: 被评价的纳税年度 / The tax year that the rating is about */
  year: number;
  /** 纳税信用级别 / Tax credit grade: A、B、M、C、D 级 / Grade A, B, M, C or D */
  grade: TaxCreditCode;
  /** 评价得分 / Points: 年度评价指标得分，直接判级的不填 / Points of the year; none where the grade was given directly */
  points?: Decimal | null;
  /** 起评分 / Points at the start: 年度评价开始时的分数：100 分、93 分或者 90 分 / Points from which the year starts: 100, 93 or 90 */
  start_points?: number | null;
  /** 直接判级原因 / Reason for grade D without points: 不计分直接判为 D 级的情形 / Why the taxpayer was graded D without counting points */
  direct_d_reason?: TaxDirectDReasonCode | null;
  /** 评价情形 / Circumstances of the year: 不论得分而影响级别的情形，可以不止一种 / What bears on the grade whatever the points are, possibly several */
  circumstances?: TaxCreditCircumstanceCode[] | null;
  /** 修复加分 / Points given back: 纠正失信行为后加回的分值合计，已计入评价得分 / All points that came back by correction; the points of the year include them */
  restored_points?: Decimal | null;
  /** 调整前纳税信用级别 / Grade before the change: 经复评、复核或者修复调整的，填写原级别 / Where a review or repair changed it: the grade before */
  previous_grade?: TaxCreditCode | null;
  /** 级别调整日期 / Changed on: 经复评、复核或者修复调整级别的日期 / The day on which a review or repair changed the grade */
  changed_on?: Day | null;
  /** 级别调整原因 / Reason for the change: 复评、复核或者修复的事由 / Why the grade was reviewed or repaired */
  change_reason?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 纳税信息 / Tax payment: 一个信用主体一个期间的一个税种一条，各次缴款合并。 / One tax of one subject for one period, all payments together. */
export interface TaxPayment {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务机关赋予的纳税人识别号；已有统一社会信用代码的，即为该代码 / Number given by the tax authority; the unified code where there is one */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 主管税务机关 / Tax authority in charge: 负责征收管理的税务机关全称 / Full name of the tax authority in charge */
  authority: string;
  /** 主管税务机关统一社会信用代码 / Unified code of the tax authority: 负责征收管理的税务机关的代码 / Code of the tax authority in charge */
  authority_uscc?: string | null;
  /** 税款所属期起 / Period from: 完税凭证上税款所属期的第一日 / First day of the period, as on the tax receipt */
  period_from: Day;
  /** 税款所属期止 / Period until: 完税凭证上税款所属期的最后一日 / Last day of the period, as on the tax receipt */
  period_until: Day;
  /** 应纳税额 / Tax due: 该期间应当缴纳的税额，以元计 / Tax due for the period, in yuan */
  amount_due?: Decimal | null;
  /** 实缴税额 / Tax paid: 该期间已经入库的税额，以元计 / Tax received for the period, in yuan */
  amount_paid?: Decimal | null;
  /** 未缴税额 / Tax not paid: 该期间应缴未缴的税额，以元计 / Tax due for the period and not paid, in yuan */
  arrears?: Decimal | null;
  /** 缴纳状态 / State of payment: 该期间的缴纳情况 / How much of what is due for the period has been paid */
  payment_state?: PaymentStateCode | null;
  /** 授权书编号 / Number of the authorisation: 本人书面同意采集该信息的授权书编号 / Number of the person's written consent to hold this */
  authorisation_id?: string | null;
  /** 授权日期 / Authorised on: 授权书签署的日期 / The day on which the consent was signed */
  authorised_on?: Day | null;
  /** 授权截止日期 / Authorised until: 授权书载明的截止日期，长期的填 2099-12-31 / Last day of the consent; 2099-12-31 where it has no end */
  authorised_until?: Day | null;
  /** 税种 / Kind of tax: 完税凭证上的税种 / Kind of tax as on the tax receipt */
  tax_kind: TaxKindCode;
  /** 纳税日期 / Paid on: 完税凭证上的入库日期，分次缴纳的为最后一次 / The day of the last payment, as on the tax receipt */
  paid_on?: Day | null;
  /** 完税凭证号码 / Number of the tax receipt: 税收完税证明或者缴款书上的号码 / Number on the tax receipt */
  receipt_number?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 税务登记信息 / Tax registration: 一个组织一条，以税务登记为准。 / One organisation as it is registered for tax. */
export interface TaxRegistration {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务机关赋予的纳税人识别号；已有统一社会信用代码的，即为该代码 / Number given by the tax authority; the unified code where there is one */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 主管税务机关 / Tax authority in charge: 负责征收管理的税务机关全称 / Full name of the tax authority in charge */
  authority: string;
  /** 主管税务机关统一社会信用代码 / Unified code of the tax authority: 负责征收管理的税务机关的代码 / Code of the tax authority in charge */
  authority_uscc?: string | null;
  /** 税务管理码 / Tax management code: 税务机关内部管理使用的编码 / Code that the tax authority uses within itself */
  tax_management_code?: string | null;
  /** 税务登记日期 / Registered for tax on: 首次办理税务登记的日期 / The day of the first registration for tax */
  decision_date: Day;
  /** 登记注册类型 / Type of registration: 税务登记表上的登记注册类型 / Type as on the form of tax registration */
  enterprise_type?: string | null;
  /** 纳税人类别 / Kind of taxpayer: 增值税一般纳税人、小规模纳税人等 / General or small-scale payer of value added tax, and so on */
  taxpayer_kind: TaxpayerKindCode;
  /** 纳税人状态 / State of the taxpayer: 税务机关认定的状态 / State as the tax authority has decided it */
  taxpayer_state: TaxpayerStateCode;
  /** 状态认定日期 / State since: 认定现在状态的日期，如非正常户认定日期 / The day on which the present state was decided */
  state_since?: Day | null;
  /** 注册地址 / Registered address: 税务登记表上的注册地址 / Registered address as on the form of tax registration */
  address?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 中标信息 / Tender award: 一个中标人中标的一个标段一条。 / One award of one lot to one winner. */
export interface TenderAward {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 中标（成交）人名称 / Name of the winner: 中标、成交通知书或者成交确认书上的中标人、成交供应商、受让人全称 / Full name of the winner, supplier or transferee as in the letter of award */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 事项编号 / Matter id: 政府关联事项从招标到结果各阶段共用的编号 / Number that all records of one matter share, from the tender to its result */
  matter_id: string;
  /** 项目名称 / Name of the project: 立项文件或者招标文件上的项目名称 / As in the project's approval or the tender documents */
  project_name?: string | null;
  /** 项目代码 / Code of the project: 投资项目在线审批监管平台赋予的代码 / Code given by the platform that approves investment projects */
  project_code?: string | null;
  /** 事项类别 / Kind of matter: 政府关联事项的类别，按招标公告或者交易公告所属的业务确定 / Kind of government-related matter, by the business that the notice belongs to */
  matter_kind: MatterKindCode;
  /** 招标人（采购人、出让人） / Purchaser or seller: 公告载明的招标、采购或者出让单位全称，可以是国有企业 / Full name of the unit that buys or sells, as in the notice; it may be a state-owned enterprise */
  purchaser?: string | null;
  /** 招标人（采购人、出让人）统一社会信用代码 / Unified code of the purchaser or seller: 招标、采购或者出让单位证照上的代码 / As on the certificate of the purchaser or seller */
  purchaser_uscc?: string | null;
  /** 标段（包）号 / Lot: 招标文件划分的标段或者包的编号，不分标段的填 1 / Number of the lot in the tender documents; 1 where there are no lots */
  lot?: string | null;
  /** 中标（成交）金额（万元） / Amount awarded (10,000 yuan): 中标通知书或者成交确认书载明的金额，以万元计 / Amount in the letter of award, in ten thousands of yuan */
  amount?: Decimal | null;
  /** 中标候选人排名 / Rank among the candidates: 评标报告推荐的中标候选人名次 / Rank that the jury's report gives to the bidder */
  rank?: number | null;
  /** 中标（成交）通知书编号 / Number of the letter of award: 中标、成交通知书或者成交确认书的编号 / Number on the letter of award */
  decision_number?: string | null;
  /** 中标（成交）日期 / Date of the award: 中标、成交通知书或者成交确认书的日期 / Date of the letter of award */
  decision_date: Day;
  /** 公示起始日期 / Published from: 中标候选人或者中标结果公示的第一天 / First day of publication of the candidates or the result */
  publicity_from?: Day | null;
  /** 公示截止期 / Published until: 中标候选人或者中标结果公示的最后一天 / Last day of publication of the candidates or the result */
  publicity_until?: Day | null;
  /** 评审结果 / Result of the jury: 评标报告、评审报告载明的结论 / Conclusion of the jury's report */
  jury_result?: string | null;
  /** 转让（出让）标的 / Asset transferred: 产权、股权转让或者土地出让公告载明的标的 / What is transferred: property, shares or land, as in the notice */
  asset?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 政府关联事项招标信息 / Tender notice: 邀请参加招标、采购或者转让的一份公告一条。 / One notice that invites to a tender, a procurement or a transfer. */
export interface TenderNotice {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 单位名称 / Name of the body: 组织实施该事项的机关或者事业单位全称 / Full name of the government body or institution that carries the matter out */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 事项编号 / Matter id: 政府关联事项从招标到结果各阶段共用的编号 / Number that all records of one matter share, from the tender to its result */
  matter_id: string;
  /** 项目名称 / Name of the project: 立项文件或者招标文件上的项目名称 / As in the project's approval or the tender documents */
  project_name?: string | null;
  /** 项目代码 / Code of the project: 投资项目在线审批监管平台赋予的代码 / Code given by the platform that approves investment projects */
  project_code?: string | null;
  /** 事项类别 / Kind of matter: 政府关联事项的类别，按招标公告或者交易公告所属的业务确定 / Kind of government-related matter, by the business that the notice belongs to */
  matter_kind: MatterKindCode;
  /** 招标人（采购人、出让人） / Purchaser or seller: 公告载明的招标、采购或者出让单位全称，可以是国有企业 / Full name of the unit that buys or sells, as in the notice; it may be a state-owned enterprise */
  purchaser?: string | null;
  /** 招标人（采购人、出让人）统一社会信用代码 / Unified code of the purchaser or seller: 招标、采购或者出让单位证照上的代码 / As on the certificate of the purchaser or seller */
  purchaser_uscc?: string | null;
  /** 代理机构 / Agency: 受托组织招标、采购或者交易的机构全称，自行组织的不填 / Full name of the agency that runs the tender; empty where there is none */
  agency?: string | null;
  /** 代理机构统一社会信用代码 / Unified code of the agency: 代理机构营业执照上的代码 / As on the business licence of the agency */
  agency_uscc?: string | null;
  /** 招标（采购、出让）方式 / Method: 公告载明的招标、采购或者出让方式 / How the other party is found, as the notice says */
  tender_method: TenderMethodCode;
  /** 预算金额（万元） / Budget (10,000 yuan): 公告载明的预算、最高限价或者起始价，以万元计 / Budget, ceiling or starting price as in the notice, in ten thousands of yuan */
  budget?: Decimal | null;
  /** 公告日期 / Date of the notice: 公告在指定媒介首次发布的日期 / The day on which the notice was first published */
  notice_date: Day;
  /** 开标日期 / Opening of bids: 公告载明的开标、拍卖或者挂牌截止日期 / Day on which bids are opened, as the notice sets it */
  opening_date?: Day | null;
  /** 投标人资格要求 / Qualification demanded: 公告载明的投标人应当具备的资格条件 / What bidders must be able to show, as in the notice */
  qualification_demanded?: string | null;
  /** 信用要求 / Credit threshold demanded: 公告对投标人信用等级、信用报告或者失信记录的要求 / What the notice demands of a bidder's grade, credit report or record of dishonesty */
  credit_threshold?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 交通违法与失信信息 / Traffic record: 一名驾驶人的一次交通违法一条。不记录地点：个人去过哪里与此无关。 / One traffic violation of a driver. Without a place: where a person went is nobody's business here. */
export interface TrafficRecord {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 交通处罚机关 / Traffic authority: 发现或者处罚该行为的交通管理部门全称 / Full name of the traffic police that found or decided it */
  authority: string;
  /** 交通处罚机关统一社会信用代码 / Unified code of the traffic authority: 发现或者处罚该行为的交通管理部门的代码 / Code of the traffic police that found or decided it */
  authority_uscc?: string | null;
  /** 交通违法行为 / Traffic violation: 处罚决定书认定的交通违法行为 / Violation as the decision finds it */
  traffic_conduct: TrafficConductCode;
  /** 交通违法日期 / Date of the violation: 违法行为发生的日期，不填时刻和地点 / The day of the violation; no hour, no place */
  occurred_on: Day;
  /** 记分 / Penalty points: 该违法行为一次记的分数，最高 12 分 / Points for this violation, at most 12 */
  penalty_points?: number | null;
  /** 处罚类别 / Kinds of penalty: 处罚决定书载明的处罚，可以不止一种 / As in the decision, possibly several */
  penalty_kinds?: PenaltyKindCode[] | null;
  /** 罚款金额（元） / Fine (yuan): 处罚决定书载明的罚款，以元计 / Fine as in the decision, in yuan */
  fine?: Decimal | null;
  /** 交通处罚决定书编号 / Number of the traffic decision: 公安交通管理处罚决定书上的编号 / Number on the decision of the traffic police */
  decision_number?: string | null;
  /** 处理日期 / Handled on: 作出处罚决定的日期，尚未处理的不填 / Date of the decision; empty while it is not handled */
  handled_on?: Day | null;
  /** 记录有效期 / Record valid until: 认定机关规定的该记录有效的最后一日 / Last day on which the record counts, as the authority says */
  valid_until?: Day | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 纠正日期 / Date of correction: 义务履行完毕或者失信行为得到纠正的日期 / The day on which the duty was performed or the fault corrected */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 部门归集与共享考核信息 / Assessment of a unit: 一个单位一个期间的报送情况考核一条。 / How well one unit delivered in one period. */
export interface UnitAssessment {
  /** 成员单位 / Member unit: 负责归集和报送信用信息的单位全称 / Full name of the unit that collects and provides credit information */
  member_unit: string;
  /** 成员单位统一社会信用代码 / Unified code of the member unit: 成员单位证书上的代码 / As on the certificate of the member unit */
  member_unit_uscc?: string | null;
  /** 考核单位 / Assessed by: 组织考核的单位全称 / Full name of the unit that assesses */
  authority: string;
  /** 考核单位统一社会信用代码 / Unified code of the assessing unit: 组织考核的单位的代码 / Code of the unit that assesses */
  authority_uscc?: string | null;
  /** 考核通报名称 / Title of the assessment: 考核通报首页的标题 / Title on the first page of the assessment */
  decision_document_name?: string | null;
  /** 考核通报文号 / Number of the assessment: 考核通报的发文字号 / Number under which the assessment was issued */
  decision_number?: string | null;
  /** 考核日期 / Assessed on: 考核通报落款的日期 / Date at the end of the assessment */
  decision_date: Day;
  /** 考核期自 / Period from: 考核期间的首日 / First day of the period assessed */
  period_from: Day;
  /** 考核期至 / Period until: 考核期间的末日 / Last day of the period assessed */
  period_until: Day;
  /** 及时率（%） / Delivered in time (%): 按期报送的记录占报送记录的百分比 / Records delivered in time, in % of those delivered */
  timely_rate?: Decimal | null;
  /** 完整率（%） / Complete (%): 应填数据项填写齐全的百分比 / Items that are filled in, in % of those that should be */
  complete_rate?: Decimal | null;
  /** 准确率（%） / Accurate (%): 校验无误的记录占报送记录的百分比 / Records without error, in % of those delivered */
  accurate_rate?: Decimal | null;
  /** 有效入库率（%） / Accepted (%): 入库记录占报送记录的百分比 / Records accepted, in % of those delivered */
  acceptance_rate?: Decimal | null;
  /** 迟报率（%） / Late (%): 超过七个工作日报送的记录占报送记录的百分比 / Records delivered after seven working days, in % of those delivered */
  late_rate?: Decimal | null;
  /** 瞒报率（%） / Not reported (%): 未报送的决定占全部决定的百分比 / Decisions never delivered, in % of all decisions */
  missing_rate?: Decimal | null;
  /** 考核得分 / Score: 按考核办法计算的总分 / Points in all by the rules of the assessment */
  score?: Decimal | null;
  /** 考核等次 / Grade: 考核通报载明的等次 / Grade as the assessment states it */
  grade?: AssessmentGradeCode | null;
  /** 考核名次 / Rank: 在同期被考核单位中的名次 / Place among the units assessed for the period */
  rank?: number | null;
  /** 未达标指标 / Indicators not met: 未达到考核标准的指标 / Indicators that fall short of what is asked */
  failed_indicators?: AssessmentIndicatorCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 成员单位信用信息目录条目 / Entry of a unit's catalogue: 一个单位承诺提供的一种信息类型一条。 / One record type that one unit has undertaken to provide. */
export interface UnitCatalogueEntry {
  /** 成员单位 / Member unit: 负责归集和报送信用信息的单位全称 / Full name of the unit that collects and provides credit information */
  member_unit: string;
  /** 成员单位统一社会信用代码 / Unified code of the member unit: 成员单位证书上的代码 / As on the certificate of the member unit */
  member_unit_uscc?: string | null;
  /** 有效期自 / Valid from: 证书、文书载明的生效日期 / First day, as the certificate or document says */
  valid_from?: Day | null;
  /** 有效期至 / Valid until: 证书、文书载明的截止日期，长期有效的填 2099-12-31 / Last day; 2099-12-31 where it has no end */
  valid_until?: Day | null;
  /** 目录条目编号 / Number of the entry: 条目在该单位目录中的编号 / Number of the entry in the catalogue of the unit */
  entry_number: string;
  /** 目录版本 / Version of the catalogue: 该单位目录的版本号 / Version of the catalogue of the unit */
  catalogue_version: string;
  /** 信息类型 / Record type: 本标准中信息类型的名称或者标题，如“行政处罚信息” / Name or title of a record type of this standard, such as “Administrative penalty” */
  record_type: RecordTypeCode;
  /** 信息类别 / Category: 全国公共信用信息基础目录中的类别，目录以外的为地方补充信息 / Category of the national base catalogue; what is outside it is local */
  category?: BaseCategoryCode | null;
  /** 信息性质 / Nature: 基础、良好、不良或者中性信息 / Basic, positive, adverse or neutral */
  information_nature?: NatureCode | null;
  /** 适用主体类别 / Kinds of subject: 该类信息可能涉及的信用主体类别 / Kinds of subject that such records are about */
  subject_kinds: SubjectKindCode[];
  /** 数据项 / Items: 报送的数据项名称，用分号隔开 / Names of the items that are provided, separated by semicolons */
  items: string;
  /** 报送周期 / Cadence: 该单位承诺的报送周期 / How often the unit provides it */
  cadence: CadenceCode;
  /** 归集依据 / Legal basis of collecting: 规定归集该类信息的法律、法规或者文件及条款 / Law, regulation or document, with article, that provides for collecting it */
  basis?: string | null;
  /** 默认公开范围 / Audiences: 社会公开、政务共享、授权查询、本人查询 / Public, shared, authorised or the subject itself */
  default_audiences?: AudienceCode[] | null;
  /** 数据分级 / Grade of the data: 核心、重要或者一般数据 / Core, important or general data */
  data_grade?: DataGradeCode | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 公用事业缴费信息 / Utility payment: 公用事业一个缴费账户的一张账单一条。 / One bill of one account with a utility. */
export interface UtilityPayment {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 供应单位 / Supplier: 供水、供电、供气、供热单位全称 / Full name of the supplier */
  authority: string;
  /** 供应单位统一社会信用代码 / Unified code of the supplier: 供水、供电、供气、供热单位的代码 / Code of the supplier */
  authority_uscc?: string | null;
  /** 费款所属期起 / Period from: 缴费所属期间的第一日 / First day of the period that is paid for */
  period_from: Day;
  /** 费款所属期止 / Period until: 缴费所属期间的最后一日 / Last day of the period that is paid for */
  period_until: Day;
  /** 应缴金额 / Amount due: 该期间应当缴纳的金额，以元计 / What is to be paid for the period, in yuan */
  amount_due?: Decimal | null;
  /** 实缴金额 / Amount paid: 该期间已经缴纳的金额，以元计 / What has been paid for the period, in yuan */
  amount_paid?: Decimal | null;
  /** 欠费金额 / Arrears: 该期间应缴未缴的金额，以元计 / What is due for the period and not paid, in yuan */
  arrears?: Decimal | null;
  /** 缴纳状态 / State of payment: 该期间的缴纳情况 / How much of what is due for the period has been paid */
  payment_state?: PaymentStateCode | null;
  /** 授权书编号 / Number of the authorisation: 本人书面同意采集该信息的授权书编号 / Number of the person's written consent to hold this */
  authorisation_id?: string | null;
  /** 授权日期 / Authorised on: 授权书签署的日期 / The day on which the consent was signed */
  authorised_on?: Day | null;
  /** 授权截止日期 / Authorised until: 授权书载明的截止日期，长期的填 2099-12-31 / Last day of the consent; 2099-12-31 where it has no end */
  authorised_until?: Day | null;
  /** 公用事业类别 / Utility: 水、电、气、暖 / Water, electricity, gas or heat */
  utility_kind: UtilityKindCode;
  /** 用户编号 / Account: 供用合同或者账单上的用户编号 / Number of the account as on the contract or the bill */
  account: string;
  /** 欠费量 / Quantity not paid for: 欠费对应的用量：水以吨、电以千瓦时、气以立方米、暖以平方米计 / What the arrears are for: tonnes of water, kWh, cubic metres of gas, square metres heated */
  quantity_unpaid?: Decimal | null;
  /** 缴费期限 / Due on: 账单载明的最后缴费日期 / Last day for payment as on the bill */
  due_on?: Day | null;
  /** 缴费日期 / Paid on: 缴费到账的日期，分次缴纳的为最后一次 / The day of the last payment */
  paid_on?: Day | null;
  /** 逾期天数 / Days late: 缴费期限届满至缴清或者报送之日的天数 / Days from the due day until it was paid in full or reported */
  days_late?: number | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 志愿服务等公益信息 / Volunteer service: 一个人对他人的奉献一条。献血按次数计，血型、种类和献血量一律不保存（征信业管理条例第十四条）。 / What a person gave to others. A blood donation counts by times; group, kind and amount of blood are held nowhere (Regulation on the Credit Reporting Industry, art. 14). */
export interface VolunteerService {
  /** 姓名 / Name: 身份证件上的姓名 / As on the identity document */
  subject_name: string;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type: DocumentTypeCode;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number: string;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 公益服务类别 / Kind of service: 志愿服务、无偿献血等公益行为的种类 / Volunteering, donating blood and other kinds of service */
  service_kind: ServiceKindCode;
  /** 公益活动名称 / Activity: 组织单位登记的活动或者项目名称；没有名称的填服务种类 / Name of the activity or project with the organiser; without one, the kind of service */
  activity: string;
  /** 公益服务日期 / Served on: 服务当日，连续服务的填最后一日；同一活动一日多次的合并填写 / The day of the service, its last day where it went on; one record for an activity and a day */
  served_on: Day;
  /** 服务时长（小时） / Hours served: 志愿服务记录证明上的时长，以小时计 / Hours as on the certificate of voluntary service */
  hours?: Decimal | null;
  /** 公益服务次数 / Times served: 以次数计的服务的次数；献血只填次数，不填血型和献血量 / Times, for services so counted; of blood donations only the times, never group or amount */
  times?: number | null;
  /** 组织单位 / Organiser: 组织该活动并出具记录的单位全称 / Full name of the unit that organised and certified it */
  organiser: string;
  /** 组织单位统一社会信用代码 / Unified code of the organiser: 组织该活动并出具记录的单位的代码 / Code of the unit that organised and certified it */
  organiser_uscc?: string | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 拖欠工资信息 / Wage arrears: 经劳动保障部门认定，一个用人单位拖欠的工资一条。不记录劳动者姓名。 / Wages that one employer owes, as the labour authority found. No worker is named. */
export interface WageArrears {
  /** 信用主体类别 / Kind of subject: 按登记管理机关划分的主体种类 / Kind of subject, by the authority that registers it */
  subject_kind?: SubjectKindCode | null;
  /** 信用主体名称 / Name of the subject: 证照或者身份证件上的全称 / The full name as it stands on the certificate or identity document */
  subject_name: string;
  /** 统一社会信用代码 / Unified social credit code: 主体尚无代码的，填 17 个 0 加 X，并填写其他号码 / A subject that has none is given as seventeen 0 and X, with another number beside it */
  subject_uscc?: string | null;
  /** 工商注册号 / Business registration number: 营业执照上的注册号，2015 年 10 月以前登记的主体使用 / Number on the business licence, used before October 2015 */
  registration_number?: string | null;
  /** 组织机构代码 / Organisation code: 组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位 / As on the code certificate; characters 9 to 17 of the unified code */
  organisation_code?: string | null;
  /** 税务登记号 / Tax registration number: 税务登记证上的号码 / As on the certificate of tax registration */
  tax_number?: string | null;
  /** 事业单位证书号 / Certificate number of a public institution: 事业单位法人证书上的号码 / As on the certificate of a public institution */
  institution_certificate_number?: string | null;
  /** 社会组织登记证号 / Registration number of a social organisation: 社会组织登记证书上的号码 / As on the registration certificate of a social organisation */
  social_organisation_number?: string | null;
  /** 法定代表人 / Legal representative: 证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者 / As on the certificate; otherwise the head of the organisation or the owner of the business */
  legal_representative?: string | null;
  /** 法定代表人证件类型 / Legal representative's kind of document: 法定代表人身份证件的种类 / Kind of the identity document of the legal representative */
  legal_representative_document_type?: DocumentTypeCode | null;
  /** 法定代表人证件号码 / Legal representative's document number: 法定代表人身份证件上的号码 / Number on the identity document of the legal representative */
  legal_representative_document_number?: string | null;
  /** 证件类型 / Kind of identity document: 自然人、个体工商户经营者的证件种类 / Of a person, or of the owner of an individual business */
  document_type?: DocumentTypeCode | null;
  /** 证件号码 / Number of the identity document: 自然人、个体工商户经营者身份证件上的号码 / Number on the document of a person or of the owner of an individual business */
  document_number?: string | null;
  /** 重点人群 / Key groups: 自然人所属的重点人群，可以不止一个 / The key groups that a person belongs to, possibly several */
  key_groups?: KeyGroupCode[] | null;
  /** 认定单位 / Authority: 认定拖欠工资的劳动保障部门全称 / Full name of the labour authority that found it */
  authority: string;
  /** 认定单位统一社会信用代码 / Unified code of the authority: 作出认定或者决定的单位的代码 / Code of the unit that decided or certified */
  authority_uscc?: string | null;
  /** 文书名称 / Title of the document: 文书首页的标题 / Title on the first page of the document */
  decision_document_name?: string | null;
  /** 劳动保障监察决定文书号 / Decision number: 责令改正决定书或者行政处理决定书的文号 / Number of the order to correct or of the decision */
  decision_number?: string | null;
  /** 认定日期 / Date of the decision: 文书落款的日期 / Date at the end of the document */
  decision_date: Day;
  /** 项目名称 / Name of the project: 立项文件或者招标文件上的项目名称 / As in the project's approval or the tender documents */
  project_name?: string | null;
  /** 拖欠人数 / Workers: 决定书认定的被拖欠工资的人数 / How many workers are owed wages, as the decision says */
  workers?: number | null;
  /** 拖欠工资金额 / Wages owed: 决定书认定的拖欠工资总额，以元计 / Total of wages owed, in yuan, as the decision says */
  amount: Decimal;
  /** 拖欠期间自 / Owed from: 被拖欠的工资所属期间的第一日 / First day of the period for which wages are owed */
  period_from?: Day | null;
  /** 拖欠期间至 / Owed until: 被拖欠的工资所属期间的最后一日 / Last day of the period for which wages are owed */
  period_until?: Day | null;
  /** 拖欠事实 / Facts: 决定书认定的拖欠工资事实 / Facts as the decision states them */
  facts?: string | null;
  /** 责令支付期限 / Payment due on: 决定书规定支付工资的最后日期 / Last day that the decision allows for payment */
  correction_due_on?: Day | null;
  /** 失信行为分类 / Gravity class: 由认定机关确定的轻微、一般或者严重 / Minor, general or serious, as the authority has decided it */
  gravity?: GravityClassCode | null;
  /** 处罚程序 / Procedure: 作出决定适用的简易程序或者普通程序 / Simple or ordinary procedure of the decision */
  procedure?: ProcedureCode | null;
  /** 监管领域 / Regulated field: 决定公示期的特定监管领域 / Field of regulation on which the period of publicity depends */
  regulated_field?: RegulatedFieldCode | null;
  /** 认定文书日期 / Date of the finding document: 认定失信的司法、行政文书的日期 / Of the judicial or administrative document that finds the dishonesty */
  finding_date?: Day | null;
  /** 公示日期 / Date of publication: 该记录首次向社会公示的日期 / The day on which the record was first published */
  published_on?: Day | null;
  /** 失信行为起始日期 / Start of the conduct: 不良行为或者事件开始的日期 / The day on which the conduct or event began */
  conduct_started_on?: Day | null;
  /** 失信行为终止日期 / End of the conduct: 不良行为或者事件终止的日期 / The day on which the conduct or event ended */
  conduct_ended_on?: Day | null;
  /** 清偿日期 / Settled on: 拖欠的工资全部付清的日期 / The day on which all wages owed had been paid */
  corrected_on?: Day | null;
  /** 纠正状态 / State of correction: 是否已经纠正；未填的视为不明，不推定 / Whether it was put right; unknown where nothing is said */
  correction_state?: CorrectionStateCode | null;
  /** 纠正核实日期 / Correction verified on: 认定单位核实纠正情况的日期 / The day on which the authority verified the correction */
  correction_verified_on?: Day | null;
  /** 纠正核实单位 / Correction verified by: 核实纠正情况的单位全称 / Full name of the unit that verified the correction */
  correction_verified_by?: string | null;
  /** 公示渠道 / Channels of publication: 公示该记录的网站，可以不止一个 / Sites on which the record is published, possibly several */
  publication_channels?: PublicationChannelCode[] | null;
  /** 数据来源单位 / Providing unit: 提供该记录的单位全称 / Full name of the unit that provides the record */
  data_source?: string | null;
  /** 数据来源单位统一社会信用代码 / Unified code of the providing unit: 数据来源单位证书上的代码 / As on the certificate of the providing unit */
  data_source_uscc?: string | null;
  /** 数据来源单位行政区划 / Region of the providing unit: 数据来源单位所在地的 GB/T 2260 代码 / Code of GB/T 2260 of the place of the providing unit */
  data_source_region?: string | null;
  /** 提供日期 / Date provided: 数据来源单位提供该记录的日期 / The day on which the unit provided the record */
  provided_on?: Day | null;
  /** 来源记录编号 / The providing unit's own record id: 该记录在来源单位系统中的编号 / Number of the record in the system of the providing unit */
  source_record_id?: string | null;
  /** 交换批次号 / Exchange batch: 送交该记录的交换批次的编号 / Number of the batch in which the record was delivered */
  batch_id?: string | null;
  /** 被替换记录编号 / Record that this one replaces: 被该记录更正或者替换的记录的来源记录编号 / Source record id of the record that this one corrects or replaces */
  replaces?: string | null;
  /** 记录状态 / Status of the record: 该记录现在是否有效，未填视为有效 / Whether the record stands; valid where nothing is said */
  record_status?: RecordStatusCode | null;
  /** 状态变更日期 / Status changed on: 记录状态最近一次变更的日期 / The day on which the status of the record last changed */
  status_changed_on?: Day | null;
  /** 状态变更原因 / Reason of the status: 记录状态变更的原因 / Why the status of the record changed */
  status_reason?: string | null;
  /** 原决定撤销日期 / Decision quashed on: 所载决定被变更、撤销、确认违法或者无效的日期 / Day on which the decision was changed, quashed or found unlawful or void */
  quashed_on?: Day | null;
  /** 公开范围 / Disclosure of this record: 与本类信息的规定不同时填写，并说明理由 / Where it differs from that of the record type; with the reason */
  disclosure?: UseScopeCode[] | null;
  /** 公开范围理由 / Reason for this disclosure: 单独规定该记录公开范围的依据或者理由 / Law or reason for a disclosure of its own */
  disclosure_reason?: string | null;
  /** 涉密数据项 / Secret items: 本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部” / Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all */
  secret_items?: string | null;
  /** 备注 / Remarks: 其他数据项未能说明的事项 / What no other item says */
  remarks?: string | null;
}

/** 信息类型 / Record types, by name */
export interface CreditRecords {
  "abnormal-operation": AbnormalOperation;
  "access-decision": AccessDecision;
  "administrative-adjudication": AdministrativeAdjudication;
  "administrative-benefit": AdministrativeBenefit;
  "administrative-coercion": AdministrativeCoercion;
  "administrative-compensation": AdministrativeCompensation;
  "administrative-confirmation": AdministrativeConfirmation;
  "administrative-fee": AdministrativeFee;
  "administrative-levy": AdministrativeLevy;
  "administrative-licence": AdministrativeLicence;
  "administrative-penalty": AdministrativePenalty;
  "annual-report": AnnualReport;
  "arbitral-award": ArbitralAward;
  "association-membership": AssociationMembership;
  "association-registration": AssociationRegistration;
  "bidder-credential": BidderCredential;
  "branch-relation": BranchRelation;
  "citizen-evaluation": CitizenEvaluation;
  "civil-servant-record": CivilServantRecord;
  "collection-task": CollectionTask;
  "commitment-fulfilment": CommitmentFulfilment;
  "community-appraisal": CommunityAppraisal;
  "community-conduct": CommunityConduct;
  "complaint": Complaint;
  "conduct-appraisal": ConductAppraisal;
  "conduct-record": ConductRecord;
  "contract-filing": ContractFiling;
  "contract-performance": ContractPerformance;
  "correction-notice": CorrectionNotice;
  "court-enforcement": CourtEnforcement;
  "court-judgment": CourtJudgment;
  "credit-commitment": CreditCommitment;
  "credit-guarantee": CreditGuarantee;
  "credit-query": CreditQuery;
  "credit-rating": CreditRating;
  "credit-report-use": CreditReportUse;
  "credit-warning": CreditWarning;
  "disclosure-answer": DisclosureAnswer;
  "disclosure-application": DisclosureApplication;
  "education": Education;
  "efficiency-inspection": EfficiencyInspection;
  "enterprise-registration": EnterpriseRegistration;
  "environment-rating": EnvironmentRating;
  "exam-misconduct": ExamMisconduct;
  "exchange-batch": ExchangeBatch;
  "government-body": GovernmentBody;
  "government-commitment-breach": GovernmentCommitmentBreach;
  "government-disclosure": GovernmentDisclosure;
  "hold": Hold;
  "honour": Honour;
  "housing-fund": HousingFund;
  "housing-record": HousingRecord;
  "incentive-measure": IncentiveMeasure;
  "industry-appraisal": IndustryAppraisal;
  "inspection": Inspection;
  "integrity-model": IntegrityModel;
  "integrity-training": IntegrityTraining;
  "intellectual-property": IntellectualProperty;
  "intermediary-practice": IntermediaryPractice;
  "joint-measure-response": JointMeasureResponse;
  "judgment-defaulter": JudgmentDefaulter;
  "legal-representative-role": LegalRepresentativeRole;
  "loan-credit": LoanCredit;
  "loan-default": LoanDefault;
  "objection": Objection;
  "occupation": Occupation;
  "officer": Officer;
  "organisation-profile": OrganisationProfile;
  "person-identity": PersonIdentity;
  "product-quality": ProductQuality;
  "professional-discipline": ProfessionalDiscipline;
  "professional-qualification": ProfessionalQualification;
  "professional-title": ProfessionalTitle;
  "project-result": ProjectResult;
  "prosecution-record": ProsecutionRecord;
  "public-credit-evaluation": PublicCreditEvaluation;
  "public-hearing": PublicHearing;
  "publicity-notice": PublicityNotice;
  "punishment-measure": PunishmentMeasure;
  "qualification": Qualification;
  "qualification-termination": QualificationTermination;
  "query-authorisation": QueryAuthorisation;
  "real-estate-development": RealEstateDevelopment;
  "registration-change": RegistrationChange;
  "registration-termination": RegistrationTermination;
  "reorganisation": Reorganisation;
  "repair-application": RepairApplication;
  "repair-decision": RepairDecision;
  "self-declared": SelfDeclared;
  "serious-dishonesty": SeriousDishonesty;
  "shareholder": Shareholder;
  "social-insurance-contribution": SocialInsuranceContribution;
  "social-insurance-participation": SocialInsuranceParticipation;
  "supervision-class": SupervisionClass;
  "tax-arrears": TaxArrears;
  "tax-credit-deduction": TaxCreditDeduction;
  "tax-credit-rating": TaxCreditRating;
  "tax-payment": TaxPayment;
  "tax-registration": TaxRegistration;
  "tender-award": TenderAward;
  "tender-notice": TenderNotice;
  "traffic-record": TrafficRecord;
  "unit-assessment": UnitAssessment;
  "unit-catalogue-entry": UnitCatalogueEntry;
  "utility-payment": UtilityPayment;
  "volunteer-service": VolunteerService;
  "wage-arrears": WageArrears;
}
