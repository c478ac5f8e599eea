/** Medicine: diseases, conditions, treatments. */
export const medicine = `
heart-failure < cardiovascular = suy tim; bệnh cơ tim; ghép tim | heart failure; cardiomyopathy
arrhythmia < cardiovascular = rối loạn nhịp tim; rung nhĩ; loạn nhịp; đánh trống ngực; nhịp tim | arrhythmia; atrial
  fibrillation; heart rate; heart rhythm
coronary-disease < cardiovascular = nhồi máu cơ tim; mạch vành; hẹp mạch vành; đau thắt ngực; stent mạch vành; đặt
  stent | myocardial infarction; coronary artery disease; angina; coronary stent; angioplasty
stroke-care < cardiovascular = đột quỵ não; nhồi máu não; xuất huyết não; méo miệng; liệt nửa người; di chứng tai biến
  | ischaemic stroke; cerebral infarction; intracerebral haemorrhage; hemiplegia; post-stroke
hypertension-care < cardiovascular = tăng huyết áp; cao huyết áp; hạ huyết áp; máy đo huyết áp | high blood pressure;
  antihypertensive; blood pressure monitor; sphygmomanometer
dyslipidaemia < cardiovascular = mỡ máu; rối loạn lipid máu; cholesterol; mỡ máu cao | dyslipidaemia; hyperlipidaemia;
  cholesterol lowering; triglyceride
diabetic-complication < diabetes = biến chứng tiểu đường; bàn chân đái tháo đường; loét bàn chân; võng mạc đái tháo
  đường; tiền đái tháo đường | diabetic foot; diabetic ulcer; diabetic retinopathy; prediabetes; diabetic complication
thyroid-disease = tuyến giáp; bướu cổ; u tuyến giáp; cường giáp; suy giáp | thyroid; goitre; thyroid nodule;
  hyperthyroidism; hypothyroidism
gout < orthopaedic = bệnh gút; axit uric; thống phong; acid uric máu | gout; uric acid; hyperuricaemia; xanthine
  oxidase
kidney-disease = suy thận; bệnh thận; viêm cầu thận; bệnh thận mạn; ghép thận; chức năng thận | kidney failure;
  chronic kidney disease; renal; nephritis; nephrology; creatinine
kidney-stone < kidney-disease = sỏi thận; sỏi tiết niệu; tán sỏi; sỏi đường tiết niệu | kidney stone; urolithiasis;
  lithotripsy
viral-hepatitis = viêm gan b; viêm gan c; viêm gan virus; viêm gan siêu vi; hbsag | hepatitis b; hepatitis c; hbv;
  viral hepatitis; hcv
liver-disease = bệnh gan; xơ gan; gan nhiễm mỡ; men gan cao; giải độc gan; bảo vệ gan; hạ men gan | liver disease;
  cirrhosis; fatty liver; hepatoprotective; liver fibrosis; liver enzyme; hangover
liver-cancer < cancer, liver-disease = ung thư gan; u gan; nút mạch hóa chất | liver cancer; hepatocellular carcinoma;
  chemoembolisation
stomach-disease = đau dạ dày; viêm loét dạ dày; dạ dày; đau bao tử; tá tràng; viêm dạ dày | stomach ulcer; gastritis;
  peptic ulcer; gastric
helicobacter < stomach-disease = vi khuẩn hp; helicobacter pylori; thử hơi thở; khuẩn hp | helicobacter; urea breath
  test; h. pylori
asthma < lung-disease = hen suyễn; hen phế quản; khó thở; thở khò khè; cơn hen | asthma; bronchial asthma; wheezing;
  dyspnoea; bronchodilator
copd < lung-disease = phổi tắc nghẽn; phổi tắc nghẽn mạn tính | copd; chronic obstructive pulmonary disease
lung-cancer < cancer, lung-disease = ung thư phổi; nốt phổi; nốt mờ phổi; u phổi | lung cancer; pulmonary nodule; lung
  nodule
pneumoconiosis < lung-disease, occupational-disease = bụi phổi; bụi phổi silic; bụi phổi bông; bụi phổi amiăng |
  pneumoconiosis; silicosis; asbestosis; byssinosis
covid-19 < virus = covid; sars-cov-2; đại dịch covid; corona; hậu covid | covid-19; coronavirus; long covid;
  sars-cov-2 infection
influenza < virus = cúm mùa; cúm a; virus cúm; cúm h5n1 | influenza; seasonal flu; h5n1; flu virus
dengue-fever < disease-vector = sốt xuất huyết dengue; sốt virus; zika; chikungunya; bọ gậy; lăng quăng; muỗi vằn;
  aedes | dengue fever; aedes aegypti; mosquito larvae; larvicide; wolbachia
malaria-parasite < disease-vector = ký sinh trùng sốt rét; plasmodium; anopheles; màn tẩm hóa chất; thuốc sốt rét |
  plasmodium falciparum; anopheles mosquito; antimalarial; insecticide-treated net; malaria parasite
rabies = bệnh dại; chó dại; chó cắn; vắc xin dại | rabies; dog bite; rabies virus; rabies immunoglobulin
hiv-aids = hiv; aids; nhiễm hiv; thuốc kháng virus arv | hiv infection; antiretroviral; aids patient; hiv testing
sexually-transmitted = bệnh lây qua đường tình dục; giang mai; bệnh lậu; lậu mủ; mụn rộp sinh dục; chlamydia; sùi mào
  gà | sexually transmitted; syphilis; gonorrhoea; genital herpes; genital wart
cervical-cancer < cancer = ung thư cổ tử cung; hpv; xét nghiệm pap; soi cổ tử cung; viêm cổ tử cung | cervical cancer;
  human papillomavirus; pap smear; colposcopy
breast-cancer < cancer = ung thư vú; u vú; nhũ ảnh; tầm soát ung thư vú | breast cancer; mammography; breast tumour;
  breast lump
blood-cancer < cancer = ung thư máu; bạch cầu cấp; lơ xê mi; ghép tủy; u lympho; tủy xương | leukaemia; leukemia;
  lymphoma; bone marrow transplant; myeloma
nasopharyngeal-cancer < cancer = ung thư vòm họng; ung thư vòm mũi họng; ung thư miệng; ung thư đầu cổ |
  nasopharyngeal carcinoma; oral cancer; head and neck cancer
psoriasis < eczema = vảy nến; á sừng | psoriasis; keratosis
acne = mụn trứng cá; trị mụn; thâm mụn; da dầu; mụn viêm | acne; anti-acne; cutibacterium acnes; oily skin; comedone;
  propionibacterium acnes
skin-fungus = nấm da; hắc lào; lang ben; nấm kẽ chân; nấm móng; nấm candida; nước ăn chân | dermatophyte; ringworm;
  antifungal; candida; skin fungus; nail fungus
melasma = tàn nhang; sạm da; nám da; tăng sắc tố; đồi mồi | melasma; hyperpigmentation; freckle; dark spot
scar = sẹo lồi; sẹo lõm; trị sẹo; sẹo bỏng; liền sẹo | keloid; scar treatment; hypertrophic scar; scarring
retina-imaging < medical-imaging = chụp đáy mắt; ảnh võng mạc; thoái hóa hoàng điểm; bệnh võng mạc | fundus image;
  retinopathy; macular degeneration; optical coherence tomography; retinal camera
hearing-loss = điếc tai; nghe kém; máy trợ thính; ù tai; giảm thính lực; ốc tai điện tử; đo thính lực | hearing loss;
  hearing aid; tinnitus; cochlear implant; audiometry; hearing impairment
dementia = sa sút trí tuệ; suy giảm trí nhớ; alzheimer; hay quên; lú lẫn; tăng cường trí nhớ; lẫn tuổi già | dementia;
  alzheimer's disease; memory loss; cognitive decline; acetylcholinesterase; neuroprotective
parkinson = bệnh parkinson; run tay chân; run tay; thoái hóa thần kinh | parkinson's disease; tremor;
  neurodegenerative; levodopa
epilepsy = động kinh; co giật | epilepsy; anticonvulsant
sleep-apnoea = ngủ ngáy to; ngưng thở khi ngủ; ngủ ngáy; đa ký giấc ngủ | sleep apnoea; snoring; polysomnography;
  sleep apnea
arthritis < orthopaedic = viêm khớp; thoái hóa khớp; viêm khớp dạng thấp; đau khớp; sưng khớp; phong tê thấp; đau nhức
  xương khớp; thấp khớp | arthritis; osteoarthritis; rheumatoid arthritis; joint pain; rheumatism; cartilage
osteoporosis < orthopaedic = loãng xương; mật độ xương; đo loãng xương; gãy cổ xương đùi | osteoporosis; bone density;
  bone mineral density; dexa
back-pain < orthopaedic = thoát vị đĩa đệm; đau lưng; cột sống; thoái hóa cột sống; đau thần kinh tọa; đau vai gáy; gù
  lưng; vẹo cột sống | herniated disc; back pain; spine; sciatica; neck pain; scoliosis; spinal cord injury
pregnancy-care = thai sản; thai phụ; mang thai; sản khoa; siêu âm thai; tiền sản giật; đái tháo đường thai kỳ; sinh
  non; máy đo tim thai | pregnancy; prenatal; obstetrics; fetal monitor; pre-eclampsia; gestational diabetes; preterm
  birth; maternal health
prenatal-screening < pregnancy-care, genetic-testing = sàng lọc trước sinh; nipt; dị tật bẩm sinh; hội chứng down;
  sàng lọc sơ sinh | prenatal screening; non-invasive prenatal testing; birth defect; down syndrome; newborn screening
infertility = vô sinh; hiếm muộn; thụ tinh trong ống nghiệm; ivf; hỗ trợ sinh sản; tinh dịch đồ; buồng trứng đa nang |
  infertility; in vitro fertilisation; assisted reproduction; sperm analysis; polycystic ovary; human embryo
stunting < nutrition = thấp còi; trẻ thấp còi; trẻ biếng ăn; chậm lớn ở trẻ; sữa học đường | stunting; picky eating;
  child growth; poor appetite; child malnutrition
food-allergy = dị ứng thực phẩm; dị ứng; không dung nạp lactose; sốc phản vệ; chất gây dị ứng | food allergy;
  allergen; lactose intolerance; anaphylaxis; celiac disease
antimicrobial-resistance < antibiotic = tụ cầu vàng; vi khuẩn đa kháng; kháng kháng sinh; mrsa; trực khuẩn mủ xanh;
  kháng sinh đồ; siêu vi khuẩn | antimicrobial resistance; antibiotic resistance; multidrug-resistant; antibiogram;
  antimicrobial susceptibility; pseudomonas aeruginosa
gut-infection = bệnh tả; thương hàn; kiết lỵ; tiêu chảy trẻ em; rotavirus; bù nước điện giải; oresol | cholera;
  typhoid; dysentery; oral rehydration; shigella
poisoning-treatment < toxicology = ngộ độc methanol; ngộ độc nấm; chống độc; than hoạt y tế; lá ngón | mushroom
  poisoning; antidote; detoxification; poison control
occupational-disease < occupational-safety = bệnh nghề nghiệp; điếc nghề nghiệp; nhiễm độc chì; say nắng; sốc nhiệt;
  sức khỏe công nhân; khám sức khỏe định kỳ | occupational disease; occupational health; heat stroke; worker health;
  health check-up; lead poisoning
rare-disease = bệnh hiếm; bệnh di truyền; rối loạn chuyển hóa bẩm sinh; loạn dưỡng cơ | rare disease; genetic disease;
  inborn error of metabolism; muscular dystrophy; hereditary disease
chemotherapy < cancer = hóa trị; thuốc chống ung thư; thuốc điều trị ung thư; thuốc đích; điều trị đích; tác dụng phụ
  hóa trị; paclitaxel; độc tế bào | chemotherapy; anticancer; targeted therapy; cytotoxic; doxorubicin; antitumour;
  paclitaxel drug
immunotherapy < cancer, monoclonal-antibody = liệu pháp miễn dịch; tế bào miễn dịch; car-t; tế bào nk; tế bào tua; vắc
  xin ung thư; ức chế điểm kiểm soát | immunotherapy; car-t cell; natural killer cell; dendritic cell; checkpoint
  inhibitor; cancer vaccine
cancer-screening < cancer, diagnosis = tầm soát ung thư; dấu ấn ung thư; sinh thiết lỏng; chỉ điểm khối u; phát hiện
  sớm ung thư; sàng lọc ung thư | cancer screening; tumour marker; liquid biopsy; circulating tumour dna; cancer
  biomarker
anti-ageing = chống lão hóa; lão hóa da; nếp nhăn; kéo dài tuổi thọ; da chảy xệ | anti-ageing; anti-aging; longevity;
  skin ageing; wrinkle
cataract = đục thủy tinh thể; mổ phaco; thủy tinh thể nhân tạo; cườm khô; mổ mắt | cataract; intraocular lens;
  phacoemulsification
glaucoma = tăng nhãn áp; thiên đầu thống; cườm nước; nhãn áp | glaucoma; intraocular pressure; tonometer
myopia = cận thị; tật khúc xạ; kính mắt; kính áp tròng; loạn thị; mắt kính; gọng kính | myopia; refractive error;
  eyeglasses; contact lens; spectacle lens; astigmatism
eye-disease = nhãn khoa; bệnh mắt; đau mắt đỏ; khô mắt; mỏi mắt; đau mắt hột; mộng thịt; ghép giác mạc; giác mạc |
  ophthalmology; conjunctivitis; dry eye; eye disease; trachoma; cornea; eye strain
anaemia = thiếu máu; thiếu máu do thiếu sắt; thiếu máu thiếu sắt; huyết sắc tố; hemoglobin | anaemia; anemia;
  haemoglobin; iron supplement
thalassaemia < rare-disease = tan máu bẩm sinh; thalassemia; thải sắt | thalassaemia; iron chelation
haemophilia < rare-disease = máu khó đông; hemophilia | haemophilia; bleeding disorder
meningitis = viêm màng não; não mô cầu; phế cầu | meningitis; meningococcal; pneumococcal
japanese-encephalitis = viêm não nhật bản; viêm não | japanese encephalitis; encephalitis
tetanus = uốn ván; giải độc tố uốn ván | tetanus; tetanus toxoid
sepsis < infection-control = nhiễm trùng huyết; nhiễm khuẩn huyết; cấy máu; sốc nhiễm khuẩn | sepsis; septicaemia;
  blood culture; septic shock
colorectal-cancer < cancer = ung thư đại trực tràng; ung thư đại tràng; polyp đại tràng | colorectal cancer; colon
  cancer; colon polyp
gastric-cancer < cancer = ung thư dạ dày; ung thư thực quản; tổn thương tiền ung thư dạ dày | gastric cancer; stomach
  cancer; oesophageal cancer
prostate-cancer < cancer, prostate-disease = ung thư tuyến tiền liệt; chỉ số psa | prostate cancer; prostate-specific
  antigen
colitis < bowel-disease = viêm đại tràng; hội chứng ruột kích thích; viêm loét đại tràng; co thắt đại tràng | colitis;
  irritable bowel; inflammatory bowel disease; ulcerative colitis; crohn's disease
constipation < bowel-disease = táo bón; nhuận tràng; khó đi ngoài | constipation; laxative; bowel movement
haemorrhoid < bowel-disease = bệnh trĩ; búi trĩ; trĩ nội; trĩ ngoại; rò hậu môn | haemorrhoid; hemorrhoid; anal
  fistula
bowel-disease = rối loạn tiêu hóa; đầy hơi; khó tiêu; tiêu hóa kém; đầy bụng | digestive disorder; dyspepsia;
  indigestion; bloating; gastrointestinal; bowel disease
cough < lung-disease = ho khan; ho có đờm; thuốc ho; long đờm; siro ho; ho lâu ngày | cough; expectorant; cough syrup;
  antitussive; mucolytic
common-cold = cảm cúm; cảm lạnh; giải cảm; cảm mạo | common cold; flu remedy; cold and flu
sore-throat = viêm họng; đau họng; rát họng; viêm amidan; khản tiếng; viêm thanh quản | sore throat; pharyngitis;
  tonsillitis; hoarseness; laryngitis
sinusitis = viêm xoang; viêm mũi dị ứng; nghẹt mũi; sổ mũi; ngạt mũi; viêm mũi | sinusitis; allergic rhinitis; nasal
  congestion; rhinitis
otitis = viêm tai giữa; tai mũi họng; soi tai; thủng màng nhĩ | otitis media; otorhinolaryngology; ear nose throat;
  otoscope; eardrum
leptospirosis < zoonosis = xoắn khuẩn; xoắn khuẩn vàng da | leptospirosis; leptospira
melioidosis = bệnh whitmore; vi khuẩn whitmore | melioidosis; burkholderia pseudomallei
zoonosis = bệnh lây từ động vật sang người; bệnh từ động vật; liên cầu lợn; dịch hạch; sốt mò; một sức khỏe |
  zoonosis; zoonotic disease; one health; streptococcus suis; anthrax; scrub typhus
snakebite = rắn cắn; nọc rắn; huyết thanh kháng nọc; rắn hổ mang; rắn độc; rắn lục | snakebite; snake venom;
  antivenom; cobra venom
bee-venom < bee = nọc ong; ong đốt; ong vò vẽ | bee venom; bee sting; apitherapy; melittin
hand-foot-mouth < virus = tay chân miệng; enterovirus; ev71; coxsackie | hand foot and mouth; enterovirus 71;
  coxsackievirus
childhood-infection < virus = bệnh sởi; thủy đậu; quai bị; ho gà; bạch hầu; bại liệt; rubella | measles; chickenpox;
  mumps; diphtheria; pertussis; polio
paediatrics = nhi khoa; khám nhi; bệnh trẻ em; bệnh nhi | paediatric; pediatric; child health; childhood disease
addiction = cai nghiện; ma túy; methadone; heroin; test ma túy | addiction; drug abuse; narcotic; illicit drug; opioid
  dependence
smoking-cessation = cai thuốc lá; bỏ thuốc lá; thuốc lá điện tử; khói thuốc; nicotin | smoking cessation; e-cigarette;
  tobacco smoke
alcohol-dependence = giải rượu; ngộ độc rượu; cai rượu; nghiện rượu; nồng độ cồn; đo nồng độ cồn | alcohol dependence;
  breathalyser; blood alcohol
urticaria < eczema = mề đay; nổi mẩn; mẩn ngứa; dị ứng da; phát ban | urticaria; skin rash; skin allergy
eczema = viêm da cơ địa; chàm da; viêm da; ngứa da; da liễu; hăm tã; rôm sảy | eczema; atopic dermatitis; dermatology;
  skin itching; diaper rash; dermatitis; skin disease
prostate-disease = tuyến tiền liệt; phì đại tiền liệt tuyến; u xơ tiền liệt tuyến; tiểu đêm; tiểu khó | prostate;
  benign prostatic hyperplasia; nocturia; prostatitis
mens-health = nam khoa; sinh lý nam; yếu sinh lý; rối loạn cương dương; bổ thận tráng dương; xuất tinh sớm | erectile
  dysfunction; testosterone; male fertility; aphrodisiac; andrology
gynaecology = dung dịch vệ sinh phụ nữ; phụ khoa; viêm âm đạo; viêm phụ khoa; khí hư | feminine hygiene; gynaecology;
  vaginitis; vaginal infection; vaginal flora
uterine-fibroid < gynaecology = u xơ tử cung; u nang buồng trứng; lạc nội mạc tử cung | uterine fibroid;
  endometriosis; ovarian cyst
menopause < gynaecology = mãn kinh; tiền mãn kinh; nội tiết tố nữ; bốc hỏa; estrogen thảo dược | isoflavone;
  menopause; phytoestrogen; hot flush; oestrogen
menstruation < gynaecology = kinh nguyệt; đau bụng kinh; băng vệ sinh; cốc nguyệt san; rối loạn kinh nguyệt |
  menstrual; dysmenorrhoea; sanitary pad; menstrual cup
autism = tự kỷ; rối loạn phổ tự kỷ; chậm nói; trẻ tự kỷ; can thiệp sớm | autism; autism spectrum; speech delay; early
  intervention
cerebral-palsy = bại não; chậm phát triển; trẻ khuyết tật; chậm phát triển trí tuệ | cerebral palsy; developmental
  delay; disabled child; intellectual disability
adhd = tăng động giảm chú ý; trẻ tăng động; rối loạn tăng động | attention deficit; adhd; hyperactivity disorder
headache = đau đầu; đau nửa đầu; nhức đầu | headache; migraine
vertigo = rối loạn tiền đình; chóng mặt; hoa mắt; thiểu năng tuần hoàn não; tuần hoàn não; say tàu xe | vertigo;
  dizziness; vestibular disorder; cerebral circulation; motion sickness; cerebral insufficiency
depression < mental-health = trầm cảm; rối loạn lo âu; tự tử | anxiety disorder; antidepressant; depressive disorder;
  suicide prevention
mental-health = sức khỏe tâm thần; tâm thần; tâm lý trị liệu; tâm thần phân liệt; tư vấn tâm lý; căng thẳng tâm lý;
  tham vấn tâm lý | mental health; psychiatry; psychotherapy; schizophrenia; psychological stress; counselling
liver-fluke < parasite = sán lá gan; sán lá phổi; ăn gỏi cá | liver fluke; fasciola; clonorchis; opisthorchis
scabies-lice < parasite = cái ghẻ; chấy rận; trị chấy; ve đốt | scabies; head lice; sarcoptes
insomnia < sleep = khó ngủ; an thần; ngủ không sâu giấc; thuốc ngủ; melatonin | sleep disorder; sedative; hypnotic
  effect; sleep quality; anxiolytic
autoimmune-disease = bệnh tự miễn; lupus ban đỏ; xơ cứng bì | autoimmune disease; lupus; systemic sclerosis
immune-system = hệ miễn dịch; tăng cường miễn dịch; suy giảm miễn dịch; miễn dịch; nâng cao sức đề kháng | immune;
  immunity; immunomodulatory; immunodeficiency; immune booster
pain-relief = giảm đau; hạ sốt; cao dán giảm đau; cao sao vàng | pain relief; analgesic; antipyretic; pain patch;
  painkiller
blood-clot = huyết khối; cục máu đông; chống đông máu; tan huyết khối; đông máu nội mạch | thrombus; anticoagulant;
  thrombolytic; deep vein thrombosis; antiplatelet
varicose-vein = suy giãn tĩnh mạch; giãn tĩnh mạch chân; vớ y khoa; tất y khoa | varicose vein; venous insufficiency;
  compression stocking
obesity < overweight-body = giảm cân; hội chứng chuyển hóa | weight loss; metabolic syndrome; slimming
hair-loss < cosmetics = rụng tóc; hói đầu; mọc tóc; gàu; da đầu; bạc tóc | hair loss; alopecia; hair growth; dandruff;
  scalp
tube-feeding < nutrition = dinh dưỡng lâm sàng; nuôi ăn qua ống thông; khó nuốt; rối loạn nuốt; súp dinh dưỡng; ăn qua
  sonde | tube feeding; enteral nutrition; dysphagia; clinical nutrition; medical food
parasite < parasitism = giun đũa; tẩy giun; giun lươn; sán chó; sán dây | roundworm; deworming; toxocara; tapeworm
inflammation < inflammation-general = kháng viêm; chống viêm | anti-inflammatory; cyclooxygenase
bronchitis < lung-disease = viêm phế quản; viêm tiểu phế quản | bronchitis; bronchiolitis
spirometry < lung-disease, medical-device = đo chức năng hô hấp; hô hấp ký; máy đo chức năng phổi | spirometry;
  pulmonary function; spirometer
atherosclerosis < cardiovascular = xơ vữa động mạch; mảng xơ vữa | atherosclerosis; arterial plaque
urinary-infection < kidney-disease = viêm đường tiết niệu; tiểu buốt; tiểu rắt; viêm bàng quang | urinary tract
  infection; cystitis
acid-reflux < stomach-disease = trào ngược dạ dày; ợ chua; ợ nóng; trào ngược thực quản | gastro-oesophageal reflux;
  antacid; heartburn
vitiligo < eczema = bạch biến; mất sắc tố da | vitiligo; depigmentation
electroencephalography < medical-device = điện não đồ; điện não; máy đo điện não; mũ đo sóng não |
  electroencephalogram; eeg
`
