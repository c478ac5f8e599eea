/** Y tế, dược, mỹ phẩm, công nghệ sinh học. */
export const health = `
hospital = bệnh viện; phòng khám; trạm y tế; trung tâm y tế; cơ sở y tế; tuyến huyện; tuyến xã | hospital; clinic;
  health station; healthcare facility; health centre
medical-imaging = chẩn đoán hình ảnh; x-quang; x quang; phim phổi; phim chụp; cộng hưởng từ; chụp ct; dicom;
  siêu âm y tế | medical imaging; x-ray; chest radiograph; radiology; mri; ct scan; radiograph; pacs; chest film
diagnosis = chẩn đoán; phát hiện bệnh; tầm soát; sàng lọc; phát hiện sớm | diagnosis; diagnostic; screening;
  early detection; triage
rapid-test < diagnosis = kit thử; que thử; xét nghiệm nhanh; test nhanh; xét nghiệm | rapid test; test kit;
  lateral flow; assay; laboratory test; immunoassay
molecular-diagnosis < diagnosis = sinh học phân tử; giải trình tự; adn | pcr; molecular diagnosis;
  sequencing; dna; gene; genotyping
telemedicine = khám từ xa; y tế từ xa; tư vấn từ xa; hội chẩn từ xa | telemedicine; telehealth; remote consultation;
  teleconsultation
electronic-medical-record = bệnh án điện tử; hồ sơ sức khỏe; quản lý bệnh viện | electronic medical record;
  health record; hospital information system
tuberculosis = lao phổi; bệnh lao; vi khuẩn lao; trực khuẩn lao; lao kháng thuốc | tuberculosis; tb screening;
  mycobacterium tuberculosis; drug-resistant tuberculosis
lung-disease = bệnh phổi; viêm phổi; hô hấp; máy thở; bệnh hô hấp; đường hô hấp | lung disease; pneumonia;
  respiratory; ventilator; respiratory disease
cancer = ung thư; khối u; u bướu; di căn; tế bào ung thư; ung bướu | cancer; tumour; tumor; oncology; carcinoma;
  malignant; cancer cell
diabetes = tiểu đường; đái tháo đường; đường huyết; insulin tiêm; hạ đường huyết | diabetes; blood glucose; glycaemic;
  insulin; antidiabetic; hypoglycaemic
cardiovascular = tim mạch; huyết áp; điện tim; đột quỵ; tai biến; động mạch; mạch máu | cardiovascular; blood
  pressure; ecg; stroke; heart disease; hypertension; artery; vascular
dental = nha khoa; răng; implant; răng giả; răng miệng; nha sĩ | dental; tooth; dental implant; dentistry; dentist
orthopaedic = xương khớp; chỉnh hình; khớp nhân tạo; chân giả; vật liệu thay xương | orthopaedic; bone; joint;
  prosthesis; bone graft; orthopedic
rehabilitation = phục hồi chức năng; vật lý trị liệu; người khuyết tật; xe lăn | rehabilitation; physiotherapy;
  disability; wheelchair; exoskeleton
elderly-care = người cao tuổi; người già; té ngã; chăm sóc người già; người cao niên; lão khoa | elderly; ageing; fall
  detection; elderly care; older people
wound-dressing = vết thương; băng gạc; vết bỏng; băng vết thương | wound dressing; wound healing; burn; bandage;
  hydrogel
medical-device = thiết bị y tế; trang thiết bị y tế; vật tư y tế; máy y tế; dụng cụ y tế; máy móc y tế | medical
  device; medical equipment; medical supplies; medical instrument
disease-vector = muỗi; sốt xuất huyết; sốt rét; côn trùng truyền bệnh; diệt muỗi | mosquito; dengue; malaria;
  vector control
infection-control = nhiễm khuẩn; chống nhiễm khuẩn; khử khuẩn bệnh viện; kháng khuẩn; nhiễm khuẩn bệnh
  viện; vô khuẩn | infection control; antibacterial; antimicrobial coating; hospital-acquired infection; nosocomial
  infection
vaccine = vắc xin; vắc-xin; tiêm chủng | vaccine; vaccination; immunisation; immunization
virus = vi rút; vi-rút; siêu vi; nhiễm virus | virus; viral; viral infection
pharmaceutical = dược phẩm; thuốc; bào chế; viên nang; viên nén thuốc; thuốc tân dược | pharmaceutical; drug;
  medicine; formulation; capsule; tablet; dosage form
bioavailability < pharmaceutical = sinh khả dụng; độ tan; khó tan; hấp thu kém; giải phóng có kiểm soát
  | bioavailability; solubility; poorly soluble; controlled release; drug delivery; nano delivery
medicinal-plant = dược liệu; cây thuốc; thảo dược; đông y; thuốc nam; y học cổ truyền; cây dược liệu
  | medicinal plant; herbal; herbal medicine; medicinal herb; traditional medicine; botanical
ginseng < medicinal-plant = sâm; sâm ngọc linh; nhân sâm; đinh lăng | ginseng; ngoc linh ginseng; polyscias; saponin
turmeric < medicinal-plant = nghệ vàng; củ nghệ; tinh bột nghệ | turmeric; curcumin
cordyceps < medicinal-plant, mushroom = đông trùng hạ thảo; linh chi; nấm linh chi | cordyceps; lingzhi; ganoderma
gac < medicinal-plant, fruit = gấc; quả gấc; lycopen | gac fruit; momordica; lycopene
artichoke < medicinal-plant = atiso | artichoke
active-ingredient = hoạt chất; dược chất; hàm lượng hoạt chất; chất chuẩn | active ingredient; active compound;
  bioactive; marker compound; actives
cosmetics = mỹ phẩm; kem dưỡng; dưỡng da; dầu gội; chăm sóc da; làm đẹp; hóa mỹ phẩm | cosmetics; skin care; cream;
  shampoo; skincare; personal care; cosmetic
biotechnology = công nghệ sinh học; sinh học; vi sinh ứng dụng | biotechnology; bioprocess; biotech
cell-culture < biotechnology = nuôi cấy tế bào; tế bào gốc; tế bào | cell culture; stem cell; cell therapy
gene-editing < biotechnology = chỉnh sửa gen; biến đổi gen; chuyển gen; chỉ thị phân tử | gene editing;
  genetically modified; crispr; transgenic; molecular marker; marker-assisted
bioreactor < biotechnology = nồi lên men; bình lên men; hệ lên men | bioreactor; fermentor; fermentation tank
monoclonal-antibody < biotechnology = kháng thể; kháng thể đơn dòng | antibody; monoclonal antibody; antigen
toxicology = độc tính; ngộ độc hóa chất; độc tố; nhiễm độc; gây độc | toxicity; toxicology; toxin; poisoning; poison
nutrition = dinh dưỡng; vi chất; suy dinh dưỡng; sữa bột dinh dưỡng | nutrition; micronutrient; malnutrition;
  nutritional
radiation = bức xạ; phóng xạ; tia uv; tia cực tím; xạ trị | radiation; radioactive; ultraviolet; radiotherapy
animal-cell-blood = máu; huyết tương; truyền máu | blood; plasma product; blood bank
`
