/** Thực phẩm: defects and troubles, contaminants, microbes, tests, additives, nutrition, standards, natural cosmetics. */
export const foodQuality = `
mould-spoilage < shelf-life = bị mốc; lên mốc; mốc meo; mốc trắng; mốc xanh; nổi mốc; mốc đen | mould growth; mouldy; mould spoilage
sour-spoilage < shelf-life = mùi chua; chua hỏng; ôi thiu; mau thiu; nhanh chua; chua nước | souring; sour off-flavour; spoiled food
slime-spoilage < shelf-life = nổi nhớt; bị nhớt; chảy nhớt; nhớt bề mặt | slime formation; ropiness; slimy
surface-film < shelf-life, microorganism = nổi váng; váng trắng; màng trắng; váng mốc; váng men | film yeast; pellicle; kahm yeast
package-swelling < shelf-life, packaging = phồng bao; phồng túi; phồng hộp; phồng lon; phồng nắp; nổ chai | package swelling;
  blown pack; can swelling; bulging can
seal-leakage < packaging = hở mí; hở mối hàn túi; bung mí; xì bao; xì túi; hở miệng túi; rò túi | seal leakage; seal failure;
  seal integrity
beverage-haze < beverage = vẩn đục; bị đục; lắng đáy; cặn đáy chai; tủa trắng; đục rượu; lắng cặn nước quả | juice haze; cloudiness;
  bottle sediment; cloud stability; beer haze
phase-separation-defect = tách pha; tách dầu; nổi dầu; rịn dầu; lắng bột | phase separation; creaming;
  emulsion instability; oil separation
syneresis < texture = sữa chua tách nước; rỉ nước gel; chảy nước gel; gel chảy nước | syneresis; whey separation; water separation
powder-caking < shelf-life, caking = bột bị ẩm; bột dính; chảy dính bột; bột đóng cục | hygroscopicity; clumping; powder stickiness
rancidity < shelf-life, edible-oil = ôi dầu; ôi khét; hôi dầu; khét dầu; mùi dầu ôi; oxy hóa dầu; oxy hóa chất béo | rancidity;
  rancid; lipid oxidation; peroxide value; acid value
shrimp-black-spot < shrimp-melanosis, browning = đốm đen tôm; đen đầu tôm; tôm bị đen; tôm biến đen; đen vỏ tôm | melanosis;
  black spot of shrimp; head blackening
enzymatic-browning < browning = biến đen; hóa đen; thâm nâu; bị thâm; thâm kim; cắt ra bị thâm | enzymatic browning; anti-browning;
  blackening of cut fruit
colour-loss < food-colour = mất màu; bạc màu; xỉn màu; nhạt màu; giữ màu xanh; mất màu xanh | colour fading; colour loss;
  pigment degradation; chlorophyll degradation; colour retention
fishy-odour = khử tanh; tanh cá; khử mùi tanh; vị tanh | fishy odour; trimethylamine; deodorised fish
off-flavour < flavour = mùi lạ; vị lạ; mùi ngái; mùi hăng đậu; mùi nồng; mùi mốc; hôi mốc | off-flavour; off-odour; beany flavour;
  musty odour
muddy-odour < off-flavour = mùi đất; mùi cỏ; hôi bùn | geosmin; muddy odour; earthy taint; 2-methylisoborneol
scorching < food-processing = cháy khét; cháy đáy nồi; bén nồi; khê nồi; khét đáy | scorching; burnt taste; burnt smell
kernel-breakage = vỡ hạt; bể hạt; hạt vỡ; bể nhân; bể vụn; nhân bể; tỷ lệ bể; tỷ lệ vỡ; tỷ lệ nhân nguyên | kernel breakage;
  broken kernel; whole kernel ratio
loss-of-crispness < texture = bị ỉu; ỉu xìu; mất giòn; mềm xìu; giòn không lâu; mau ỉu | loss of crispness; soggy; crispness retention
mushy-texture < texture = mềm nhũn; bở nát; bị nhũn; thịt nhão; bị bở | mushy texture; tissue softening; softening of fruit
noodle-defect < rice-noodle = gãy sợi; dính sợi; nát sợi; bún bở; đứt sợi bún; bún nhanh chua; bánh tráng rách; bánh tráng nứt
  | noodle breakage; cooking loss; noodle stickiness; broken noodle
staling < texture, starch = lại gạo; khô cứng; bánh bị cứng; mau cứng; lại bột; bún bị cứng | staling; bread firming
sugar-graining < sugar = lại đường; hồi đường; chảy đường; chảy nước đường | sugar graining; sugaring; candy graining
tray-sticking = dính khay; dính giấy; chảy dẻo; dính nhão; dính vỉ | sticking to tray; sticky product; stickiness
freezer-burn < freezing = cháy lạnh; cháy đông; khô bề mặt đông lạnh; bám tuyết sản phẩm | freezer burn; ice crystal damage
drip-loss < texture = rỉ dịch; chảy dịch; mất dịch; hao hụt khối lượng; hao trọng lượng; khả năng giữ nước; hao cân | drip loss;
  water holding capacity; cooking yield; cooking loss of meat
transport-damage < postharvest = trầy xước quả; dập quả; va đập khi vận chuyển; cấn dập | mechanical injury; transport damage
produce-wilting < postharvest = mau héo; héo úa; úa vàng; héo cuống; nhăn vỏ; héo vỏ | produce wilting; shrivelling; transpiration loss
fruit-softening < postharvest = chín rộ; mau chín; chín nhũn; nhanh chín; nhũn quả | fruit softening; over-ripening; ripening delay
storage-insect < postharvest = mọt gạo; bị mọt; mọt kho; sâu mọt; mọt đậu; mọt cà phê kho | storage insect; grain weevil;
  stored-product pest
plant-pest-hygiene < food-safety = chuột gián; con gián; kiến vào kho; kiểm soát côn trùng nhà máy | rodent control; cockroach;
  factory pest control
foam-in-processing < foaming = sủi bọt; chống tạo bọt; bọt khi nấu; bọt khi chiết | antifoaming; foam control; gushing
gel-defect < texture = không đông; gel yếu; thạch không đông; thạch bị chảy; độ bền gel | gel strength; weak gel; setting failure; gelling
uneven-drying < drying = sấy không đều; khô không đều; chỗ khô chỗ ướt; chai mặt; cứng bề mặt; ngoài khô trong ướt; trong còn ướt
  | uneven drying; non-uniform drying; surface hardening in drying
slow-sun-drying < drying = gặp mưa khi phơi; phụ thuộc trời nắng; thiếu nắng; ruồi bu khi phơi; bụi bám khi phơi | open sun drying;
  weather-dependent drying
moisture-regain < shelf-life = hồi ẩm; ẩm lại; hút ẩm trở lại; ẩm độ cao; hạt ẩm | moisture regain; moisture absorption
water-activity < shelf-life = hoạt độ nước; hàm lượng ẩm; độ ẩm sản phẩm; ẩm độ cân bằng; đường đẳng nhiệt hút ẩm | water activity;
  moisture content; sorption isotherm
batch-inconsistency = mẻ được mẻ không; mẻ hỏng; mỗi mẻ mỗi khác; hư cả mẻ; lúc được lúc không | batch variation;
  inconsistent quality; batch failure; batch-to-batch
processing-loss = tỷ lệ thu hồi; hao hụt chế biến; hiệu suất thu hồi; thu hồi thấp; hao nguyên liệu | processing yield;
  processing loss; recovery rate; raw material loss
stuck-fermentation < fermentation = lên men chậm; lên men hỏng; men yếu; dừng lên men; men chết; lên men không đều; rượu bị chua
  | stuck fermentation; sluggish fermentation; fermentation failure; starter failure
contaminating-microbe < microorganism = nhiễm tạp; nhiễm khuẩn sản phẩm; tạp nhiễm; nấm men dại; nhiễm men lạ; tạp khuẩn
  | wild yeast; spoilage microorganism; spoilage bacteria; brettanomyces
egg-quality < egg = trứng hỏng; trứng ung; trứng thối; độ tươi của trứng; chỉ số haugh | haugh unit; rotten egg; egg freshness
freshness-loss < fish-processing = cá ươn; ươn hỏng; độ tươi; cá kém tươi; mất tươi; nitơ bazơ bay hơi; tvb-n | freshness;
  fish spoilage; total volatile basic nitrogen; k-value
pale-soft-meat < meat = thịt nhạt màu; thịt rỉ dịch; thịt pse; thịt dai cứng | pse meat; pale soft exudative; dark cutting meat
cloudy-fish-sauce < fish-sauce = nước mắm đục; nước mắm đen; nước mắm biến màu; mắm thối | fish sauce turbidity; fish sauce browning
vinegar-eel < vinegar = trùng giấm; giấm đục; lươn giấm; giấm mốc | vinegar eel; cloudy vinegar
coffee-defect < coffee = lỗi hạt cà phê; hạt đen cà phê; hạt mốc cà phê; cà phê mùi mốc; hạt vỡ cà phê; cà phê lẫn đá
  | coffee defect; sour bean; phenolic taste; black coffee bean
cashew-defect < cashew = nám điều; nhân điều nám; sâu non điều; nhân điều vàng; nhân điều teo; điều bể | scorched cashew;
  spotted kernel; shrivelled kernel
peanut-mould < aflatoxin = lạc mốc; đậu phộng mốc; aflatoxin b1; ngô mốc; aspergillus flavus | mouldy peanut; aflatoxin m1
ochratoxin < aflatoxin = độc tố ochratoxin; ochratoxin a | ochratoxin; ota contamination; aspergillus ochraceus
fusarium-toxin < aflatoxin = độc tố fusarium; vomitoxin; độc tố patulin | fumonisin; zearalenone; deoxynivalenol; patulin; citrinin
mycotoxin-removal < aflatoxin = khử độc tố nấm mốc; hấp phụ độc tố; phân hủy aflatoxin; chất kết dính độc tố | mycotoxin binder;
  mycotoxin detoxification; toxin binder
food-salmonella < salmonella, food-safety = khuẩn salmonella; vi khuẩn thương hàn; nhiễm salmonella | salmonella; salmonellosis
food-listeria < listeria, food-safety = khuẩn listeria; nhiễm listeria | listeria; listeria monocytogenes
food-e-coli < e-coli, food-safety = e.coli; e. coli; khuẩn e coli; nhiễm e.coli | escherichia coli; enterobacteriaceae
food-staphylococcus < staphylococcus, food-safety = tụ cầu; khuẩn tụ cầu; độc tố tụ cầu
  | staphylococcus; staphylococcus aureus; enterotoxin
botulism < microorganism, food-safety = ngộ độc botulinum; độc tố botulinum; khuẩn yếm khí; bào tử chịu nhiệt
  | clostridium botulinum; botulism; bacterial spore
bacillus-cereus < microorganism, food-safety = khuẩn bacillus cereus; ngộ độc cơm nguội | bacillus cereus; emetic toxin
food-campylobacter < campylobacter, food-safety = khuẩn campylobacter; nhiễm khuẩn thịt gà | campylobacter
norovirus < food-safety = virus norovirus; virus trong hàu; vi rút đường ruột | norovirus; enteric virus; hepatitis a virus
food-parasite < food-safety = ký sinh trùng trong cá; sán lá gan nhỏ; giun sán thực phẩm; ấu trùng sán; gạo lợn | anisakis;
  foodborne trematode; food parasite
microbial-load < microorganism, food-safety = tổng vi sinh; tổng số vi khuẩn; nhiễm vi sinh; vượt chỉ tiêu vi sinh;
  vi sinh vượt ngưỡng | total plate count; microbial load; microbial contamination; aerobic plate count
cross-contamination < food-safety = nhiễm chéo; lây nhiễm chéo; vệ sinh tay công nhân | cross-contamination; hygiene zoning;
  hygienic design
food-biofilm < microorganism = màng sinh học vi khuẩn; biofilm trên thiết bị | biofilm; biofilm removal; quorum sensing
hygiene-swab < food-safety = kiểm tra vệ sinh bề mặt; que quẹt; que thử atp; lấy mẫu bề mặt | atp swab; hygiene monitoring; surface swab
street-food < food-safety = thức ăn đường phố; quán ăn vỉa hè; thực phẩm bẩn | street food; wet market; unsafe food
banned-drug-residue < antibiotic, food-safety = cloramphenicol; nitrofuran; xanh malachite; enrofloxacin; kháng sinh cấm
  | chloramphenicol; malachite green; banned antibiotic; fluoroquinolone residue; leucomalachite green
lean-meat-agent < food-safety, meat = chất tạo nạc; salbutamol; clenbuterol; chất cấm trong thịt | beta-agonist; ractopamine
histamine-control < fish-sauce, food-safety = giảm histamin; khử histamin; dị ứng cá ngừ; amin sinh học | histamine reduction;
  scombroid poisoning; biogenic amine; histamine-degrading bacteria
sulphite < food-safety = diêm sinh; xông sinh; sấy lưu huỳnh; sunfit; tẩy trắng thực phẩm; sulfit | sulphite; metabisulphite;
  sulfite residue
nitrite-in-food < food-safety, meat = muối diêm; nitrit; muối nitrit; natri nitrit | sodium nitrite; curing salt; nitrosamine
polyphosphate < food-additive = polyphotphat; tăng trọng thủy sản; chất giữ nước; thay thế phosphate | polyphosphate;
  tripolyphosphate; phosphate replacer
borax-substitute < meat, food-additive = thay thế hàn the; chất tạo dai; tăng độ dai; giòn dai; chất tạo giòn | borax substitute;
  texture improver; meat binder
illegal-dye < food-safety, food-colour = vàng ô; rhodamin b; phẩm màu công nghiệp; phẩm sudan; phẩm màu độc | auramine o;
  rhodamine b; sudan dye; illegal dye
cassava-cyanide < cyanide, food-safety = cyanua; axit cyanhydric; độc sắn; say sắn; độc măng | cyanogenic glycoside; linamarin
fish-toxin < food-safety = cá nóc; độc tố cá nóc; độc tố nhuyễn thể; độc tố sinh học biển | tetrodotoxin; puffer fish; saxitoxin;
  shellfish toxin; ciguatera
natural-plant-toxin < food-safety = solanin; mầm khoai tây độc; nấm độc; chất kháng dinh dưỡng | solanine; antinutrient; phytate;
  oxalate; trypsin inhibitor
process-contaminant < food-safety = acrylamid; benzopyren; chất gây ung thư khi chiên; hydrocacbon thơm đa vòng | acrylamide; 3-mcpd;
  glycidyl ester; benzo[a]pyrene
trans-fat < edible-oil = chất béo chuyển hóa; chất béo xấu; chất béo bão hòa | trans fat; saturated fat; trans fatty acid
methanol-in-spirit < alcohol, food-safety = rượu độc; rượu giả; rượu methanol; rượu pha cồn | toxic liquor; methanol poisoning
packaging-migration < food-safety, packaging = nhiễm từ bao bì; bpa; chất hóa dẻo trong bao bì | migration from packaging; phthalates;
  plasticiser migration
food-heavy-metal < heavy-metal, food-safety = asen trong gạo; chì trong gia vị; cadimi trong ca cao; cadimi trong mực
  | rice cadmium; inorganic arsenic in rice; cadmium in cocoa
residue-washing < pesticide-residue = rửa sạch thuốc sâu; khử dư lượng; loại thuốc trừ sâu trên rau; rau nhiễm thuốc | pesticide removal
ethylene-oxide < food-safety = etylen oxit; dư lượng eto; nhiễm eto | ethylene oxide; ethylene oxide residue; 2-chloroethanol
food-adulteration < food-safety = thực phẩm giả; gian lận thực phẩm; pha trộn; mật ong giả; cà phê trộn; bơm tạp chất
  | food adulteration; food fraud; food authenticity; adulterant; gel-injected shrimp
melamine < food-safety, milk = sữa nhiễm melamin; melamin trong sữa | melamine adulteration; milk adulteration
sensory-evaluation = đánh giá cảm quan; hội đồng cảm quan; thử nếm; thị hiếu người dùng; chấm điểm cảm quan; cảm quan
  | sensory evaluation; taste panel; consumer acceptance; sensory analysis; hedonic test
electronic-tongue < electronic-nose = lưỡi điện tử; cảm biến vị | electronic tongue; e-nose; taste sensor
nir-analysis < optics = cận hồng ngoại; máy nir; phổ nir; đo nhanh thành phần | nir spectroscopy; near-infrared spectroscopy;
  chemometrics; raman spectroscopy
chromatographic-fingerprint < chromatography = sắc ký bản mỏng; dấu vân tay hóa học; sắc ký lỏng siêu hiệu năng
  | high-performance liquid chromatography; liquid chromatography; chromatographic fingerprint
mass-spectrometry < chromatography = lc-ms/ms; sắc ký khối phổ; khối phổ phân giải cao | tandem mass spectrometry; metabolomics
trace-element-analysis = quang phổ hấp thụ nguyên tử; aas; phân tích vi lượng; icp-oes | inductively coupled plasma
immuno-strip < rapid-test = thử nghiệm miễn dịch men; que thử vàng nano | immunochromatography; gold nanoparticle strip
food-test-kit < rapid-test, food-safety = kit kiểm tra thực phẩm; test hàn the; test formol; test nhanh thực phẩm; thử nhanh dư lượng
  | food test kit; colorimetric strip; rapid residue test; formaldehyde test kit
food-biosensor < sensor, food-safety = cảm biến huỳnh quang; que thử đổi màu; cảm biến phát hiện dư lượng | fluorescent probe
dna-food-identification < molecular-diagnosis = mã vạch adn; phát hiện thịt giả; định danh loài; nhận dạng loài | dna barcoding;
  species authentication; species identification; meat speciation
isotope-origin-test < traceability = xác định xuất xứ bằng đồng vị; phân tích đồng vị | isotope ratio; geographical origin authentication
moisture-measurement < water-activity = ẩm kế; đo ẩm nhanh; đo độ ẩm lúa | grain moisture meter; online moisture measurement
sugar-content-measure = chiết quang kế; khúc xạ kế; đo độ đường; chất khô hòa tan | refractometer; sugar content
acidity-measure = độ axit; độ chua; axit tổng; máy đo ph; chỉ số axit | acidity; titratable acidity; ph meter; total acid
colour-measurement = máy đo màu; chỉ số màu; đo màu sắc; so màu | colorimeter; colour measurement; color difference
texture-measurement < texture = máy đo cấu trúc; đo độ cứng trái cây; đo lực cắt | texture analyser; texture profile analysis;
  firmness tester; shear force
viscosity-of-food = độ sệt; máy đo độ nhớt; nhớt kế; đo độ sệt | flow behaviour; apparent viscosity
particle-size-measure = kích thước hạt; cỡ hạt; độ mịn bột; phân bố kích thước | particle size; particle size distribution; fineness
protein-determination < protein = phương pháp kjeldahl; đạm tổng số; xác định đạm; đạm toàn phần | kjeldahl; crude protein
nutrient-composition < nutrition = bảng thành phần dinh dưỡng; ghi nhãn dinh dưỡng; thành phần dinh dưỡng; phân tích thành phần
  | nutrition labelling; proximate composition; nutrient analysis; nutrition facts
antioxidant-assay < antioxidant = dpph; bắt gốc tự do; gốc tự do; hoạt tính chống oxy hóa; tổng polyphenol | antioxidant activity;
  free radical scavenging; antioxidant capacity; total phenolic content
shelf-life-testing < shelf-life = thử nghiệm gia tốc; dự đoán hạn dùng; xác định hạn dùng; mô hình hạn dùng; thử hạn sử dụng
  | accelerated shelf-life test; predictive microbiology; shelf-life prediction
food-testing-lab < testing-laboratory = phòng kiểm nghiệm; kiểm nghiệm; phòng hóa nghiệm; gửi mẫu kiểm nghiệm | accredited laboratory;
  analytical method; food analysis
food-additive = phụ gia thực phẩm; phụ gia; chất phụ gia | food additive; food ingredient; functional additive
chemical-preservative < food-additive, preservation = natri benzoat; kali sorbat; axit sorbic; benzoat; sorbat; axit benzoic;
  chất chống mốc | sodium benzoate; potassium sorbate; calcium propionate; sorbic acid
essential-oil-preservative < natural-preservative, essential-oil = kháng nấm mốc từ tinh dầu; dịch chiết bảo quản;
  chất kháng khuẩn tự nhiên | essential oil preservative; natural antimicrobial; plant extract preservative; carvacrol
natural-antioxidant-additive < antioxidant = chống ôi dầu; chiết xuất hương thảo; vitamin e; chất chống oxy hóa tự nhiên
  | rosemary extract; tocopherol; natural antioxidant
sweetener < food-additive = chất tạo ngọt; đường ăn kiêng; đường hóa học; đường thay thế; chiết cỏ ngọt | sweetener; sucralose;
  erythritol; aspartame; xylitol
prebiotic-oligosaccharide < functional-food = đường chức năng; chất xơ hòa tan; oligosaccarit; inulin; fos | oligosaccharide;
  prebiotic; fructooligosaccharide; xylooligosaccharide; galactooligosaccharide
dietary-fibre < nutrition = chất xơ; xơ thực phẩm; bột xơ; chất xơ không tan | dietary fibre; dietary fiber; citrus fibre
thickener < food-additive = chất làm đặc; chất ổn định; chất tạo đặc; chất tạo gel | thickener; food stabiliser; guar gum; hydrocolloid
pectin < thickener = pectin vỏ bưởi; pectin vỏ chanh dây; pectin vỏ cam; chiết pectin | pectin; pectin extraction
agar-gel < agar, thickener = bột rau câu; thạch agar; sản xuất agar | agar; agar-agar; agarose; agar extraction
carrageenan-gel < carrageenan, thickener = carageenan; rong sụn chiết; caraginan | kappa-carrageenan; seaweed hydrocolloid
sodium-alginate < alginate, thickener = natri alginat; alginat; keo rong mơ | sodium alginate; alginate bead
fucoidan < seaweed, functional-food = polysaccharide rong nâu; chiết rong nâu | fucoidan; sulfated polysaccharide; brown seaweed extract
emulsifier < food-additive = chất nhũ hóa; lecithin đậu nành; chất tạo nhũ | emulsifier; lecithin; polysorbate; monoglyceride
acidulant < food-additive = axit malic; chất điều chỉnh độ axit; axit tartaric; chất tạo chua | acidulant; malic acid; acidity regulator
organic-acid-production < organic-acid, fermentation = sản xuất axit lactic; lên men axit citric | succinic acid
flavour-enhancer < food-additive, flavour = bột ngọt; mì chính; chất điều vị; vị umami; siêu bột ngọt; glutamat
  | monosodium glutamate; flavour enhancer; umami; nucleotide
firming-agent < food-additive, texture = canxi clorua; giữ giòn; ngâm nước vôi; làm giòn rau quả; chất làm cứng | calcium chloride;
  firming agent; calcium lactate
leavening < bread = muối nở; bột khai; bánh không nở; bánh bị xẹp; chất tạo nở | leavening agent; baking powder; ammonium bicarbonate
natural-colourant-source < food-colour = lá cẩm; hoa đậu biếc; lá dứa; dành dành; màu anthocyanin; chiết màu | betacyanin;
  gardenia pigment; anthocyanin pigment; phycocyanin
red-yeast-rice < food-colour, fermentation = gạo men đỏ; men gạo đỏ; gạo lên men đỏ; hồng khúc | red yeast rice; monascus; monacolin
carotenoid < antioxidant, food-colour = carotenoit; caroten; beta caroten; sắc tố carotenoid | carotenoid; beta-carotene; lutein;
  zeaxanthin
chlorophyll < food-colour = diệp lục; chất diệp lục; bột diệp lục | chlorophyll; chlorophyllin
vitamin-mineral < nutrition = sinh tố; vitamin c; vitamin tổng hợp; khoáng chất; vitamin nhóm b; mất vitamin | vitamin;
  ascorbic acid; vitamin supplement; mineral supplement
food-fortification < nutrition = tăng cường vi chất; bổ sung sắt; bổ sung kẽm; bổ sung canxi; gạo tăng cường vi chất
  | food fortification; fortified food; iron fortification; fortified rice
protein-isolate < protein = bột đạm; bột protein; đậu nành cô lập; cô đặc protein; tách đạm | protein isolate; protein concentrate;
  pea protein; whey protein
bioactive-peptide < protein, functional-food = peptit; peptide sinh học; peptide hoạt tính | bioactive peptide; ace inhibitory peptide
gaba < functional-food = axit gamma aminobutyric; giàu gaba | gaba; gamma-aminobutyric acid; gaba enrichment
beta-glucan < functional-food = beta glucan; polysaccharide nấm; polysaccarit | polysaccharide; yeast beta-glucan; mushroom polysaccharide
isoflavone < functional-food, legume = mầm đậu nành; isoflavon; isoflavone đậu nành | genistein; daidzein; aglycone conversion
low-glycaemic-food < functional-food, diabetes = chỉ số đường huyết; thực phẩm cho người tiểu đường; gạo cho người tiểu đường
  | glycaemic index; low gi; diabetic food; glycemic index
low-salt-food < nutrition = giảm muối; giảm mặn; giảm natri; ăn nhạt; muối ít natri; nước mắm giảm mặn | salt reduction;
  salt substitute; sodium reduction; low-sodium
low-sugar-food < nutrition = giảm đường; không đường; ít đường; giảm ngọt | sugar reduction; sugar-free; reduced sugar
soft-food < nutrition, elderly-care = thực phẩm mềm; thức ăn cho người già; cháo xay; súp uống | dysphagia food; soft food;
  elderly nutrition; texture-modified food
medical-nutrition < nutrition, tube-feeding = nuôi ăn qua ống; súp ăn qua ống; dinh dưỡng y học; sữa y học | medical nutrition;
  enteral formula
hangover-relief < functional-food = giải độc rượu; nước giải rượu; viên giải rượu | hangover relief; anti-hangover
sports-weight-food < functional-food = thực phẩm giảm cân; bột giảm cân; thực phẩm thể thao; thay thế bữa ăn | meal replacement;
  slimming food; sports nutrition
probiotic-encapsulation < functional-food, probiotic = men sống; bào tử lợi khuẩn; bao vi sinh; tỷ lệ sống của vi sinh
  | probiotic encapsulation; postbiotic; probiotic viability; spore probiotic
haccp-system < food-safety = điểm kiểm soát tới hạn; xây dựng haccp; kế hoạch haccp; chứng nhận haccp;
  hệ thống quản lý an toàn thực phẩm | critical control point; hazard analysis; brcgs
gmp-practice < food-safety = gmp; thực hành sản xuất tốt; nhà xưởng đạt chuẩn; xưởng một chiều; ssop | good manufacturing practice;
  sanitation standard operating procedure
halal = chứng nhận halal; thực phẩm halal; tiêu chuẩn halal | halal; kosher; halal certification
import-rejection < food-safety = bị trả hàng; hàng bị trả; cảnh báo rasff; lô hàng bị trả về; tiêu chuẩn xuất khẩu
  | import rejection; border rejection; rapid alert; export standard
food-label-rule < product-labelling = ghi nhãn hàng hóa; công bố chất lượng; hồ sơ công bố; tự công bố sản phẩm | food labelling
batch-recall < traceability = mã lô; số lô; triệu hồi sản phẩm; truy vết lô hàng | batch code; batch recall
natural-cosmetics < cosmetics = mỹ phẩm thiên nhiên; mỹ phẩm thảo dược; mỹ phẩm hữu cơ; mỹ phẩm từ dược liệu; mỹ phẩm handmade
  | natural cosmetics; herbal cosmetics; organic cosmetics; plant-based cosmetics
natural-soap < cosmetics, surfactant = xà phòng thiên nhiên; xà bông dầu dừa; xà bông thảo dược; xà bông handmade | natural soap;
  cold process soap
herbal-shampoo < cosmetics = dầu gội bồ kết; dầu gội thảo dược; nước gội đầu; dầu gội dược liệu | herbal shampoo; hair care
scalp-care < cosmetics = trị gàu; nấm da đầu; tinh dầu bưởi; kích thích mọc tóc | hair tonic; scalp care; anti-dandruff
facial-mask < cosmetics = mặt nạ dưỡng da; mặt nạ giấy; mặt nạ đắp mặt; mặt nạ thạch dừa | facial mask; sheet mask; bio-cellulose mask
skin-brightening < cosmetics = làm trắng da; trị nám; dưỡng trắng; ức chế tyrosinase | skin whitening; tyrosinase;
  melanin inhibition; skin brightening
anti-wrinkle-care < cosmetics = chống lão hóa da; kem chống nhăn; kem chống lão hóa | anti-wrinkle; elastase inhibition
acne-cream < cosmetics = da mụn; kem trị mụn; gel trị mụn | acne cream; anti-acne gel
moisturiser < cosmetics = dưỡng ẩm; giữ ẩm da; da khô nứt nẻ; axit hyaluronic; kem dưỡng ẩm | moisturiser; moisturizer;
  hyaluronic acid; skin hydration
sunscreen < cosmetics = kem chống nắng; chống nắng da; chỉ số spf; lọc tia uv | sunscreen; uv filter; sun protection factor
lip-balm < cosmetics = son môi; son dưỡng; son gấc; son dưỡng môi; son thiên nhiên | lipstick; lip balm; natural lipstick
oral-care < cosmetics = kem đánh răng; nước súc miệng; kem đánh răng dược liệu | toothpaste; mouthwash; oral care
bath-wash < cosmetics = gel rửa tay; sữa tắm; khăn ướt; sữa rửa mặt | hand wash; shower gel; wet wipe; face wash
herbal-bath < cosmetics, medicinal-plant = lá tắm; nước tắm thảo dược; lá tắm người dao; thuốc tắm; nước tắm trẻ em | bath herb
perfume-diffuser < essential-oil = xịt phòng; tinh dầu xông; khuếch tán tinh dầu; sáp thơm | diffuser; scented candle; air freshener;
  aromatherapy
incense < essential-oil = nhang; hương trầm; nhang sạch; nhang thảo mộc; hương đốt; làng nghề hương | incense; incense stick
medicated-balm < essential-oil = dầu gió; dầu xoa; cao xoa bóp; dầu nóng; dầu tràm; dầu khuynh diệp; cao dán; dầu cù là | balm;
  medicated oil; liniment; cajuput oil; herbal patch
mosquito-repellent < essential-oil = tinh dầu đuổi muỗi; xua muỗi; đuổi côn trùng; xịt muỗi; nhang muỗi | mosquito repellent;
  insect repellent; mosquito coil
lemongrass-oil < essential-oil = tinh dầu sả; tinh dầu sả chanh; tinh dầu sả java | citronella oil; lemongrass oil
citrus-oil < essential-oil, citrus = tinh dầu cam; tinh dầu vỏ bưởi; tinh dầu chanh; tinh dầu quýt; ép tinh dầu vỏ cam | citrus oil;
  limonene; citrus essential oil; pomelo oil
mint-oil < essential-oil = tinh dầu bạc hà; tinh dầu húng; tinh dầu tía tô; tinh dầu hương nhu; bạc hà | mint oil;
  menthol; basil oil; peppermint
betel-extract < medicinal-plant = trầu không; lá trầu; cao trầu không; lá ổi; chiết xuất lá ổi | betel leaf; guava leaf extract
aloe-gel < aloe-vera, cosmetics = gel nha đam; gel lô hội; thạch nha đam; nha đam đường phèn | aloe vera gel; aloe juice
biosurfactant-cleaner < surfactant = nước rửa chén hữu cơ; nước tẩy rửa sinh học; enzyme rửa chén; nước lau sàn sinh học
  | eco enzyme; bio-based detergent; enzyme cleaner
nano-curcumin < turmeric, nanomaterial = nano nghệ; nano curcumin; nano hoạt chất; nanosome; liposom | nano-curcumin; liposome;
  phytosome; nanocarrier; solid lipid nanoparticle
silk-cosmetic < silkworm, cosmetics = sericin; keo tơ; tơ tằm mỹ phẩm; protein tơ tằm | silk sericin; fibroin; silk protein
snail-pearl-cosmetic < cosmetics = nhớt ốc sên; dịch nhầy ốc sên; bột ngọc trai; nhau thai cừu | snail mucin; snail slime; pearl powder;
  placenta extract
beeswax-propolis < bee = sáp ong; keo ong; sữa ong chúa; phấn hoa ong | beeswax; propolis; royal jelly; bee pollen
squalene-seed-oil < cosmetics = squalen; dầu nền; dầu dưỡng; dầu hạt mỹ phẩm; dầu jojoba | squalene; squalane; carrier oil; cosmetic oil
cosmetic-formulation < cosmetics = nền kem; phối chế mỹ phẩm; kem bị tách lớp; nhũ tương mỹ phẩm; gia công mỹ phẩm
  | cosmetic formulation; cream emulsion; cosmetic base; cosmetic stability
cosmetic-safety-test < cosmetics = thử kích ứng da; chất cấm mỹ phẩm; kích ứng da; cgmp mỹ phẩm; kem trộn | skin irritation test;
  patch test; cosmetic gmp; cosmetic safety
extract-standardisation < extraction, active-ingredient = cao chuẩn hóa; cao khô; cao lỏng; cao đặc; cao dược liệu; chuẩn hóa cao chiết
  | standardised extract; dry extract; standardized extract; soft extract
`
