export default `
xe máy sáng đề không nổ, đạp muốn rụng giò mới chịu khục khặc vài tiếng.
bugi đen muội ướt xăng, lấy bàn chải đồng chà sạch rồi hơ lửa là bắt lại.
xe chạy hụt ga, lên dốc cầu là ì ra, tay ga vặn hết cỡ vẫn không vọt.
bộ nồi xe ga bám bụi đen, đề pa rung bần bật như lên cơn sốt.
thay bi nồi mòn vuông, chà bố ba càng, chạy êm re như xe mới bóc thùng.
lốc máy kêu lạch tạch, ông thợ bảo cò mổ rơ rồi, căn lại xupáp nghe em.
nhớt hao mà không thấy rỉ, khói xanh bay ra sau đuôi, tức là bạc xéc măng đã mòn.
xoáy nòng lên cốt một, thay pít tông, chạy rà năm trăm cây số đầu đừng thốc ga.
sên nhão quật vào hộp che lộp cộp, tăng sên mà bánh sau lại xéo.
vỏ xe mòn trơ bố, trời mưa phanh cái là trượt dài.
ruột vá chằng vá đụp, cán đinh thêm lỗ nữa thì bỏ, thay cái khác cho lành.
đinh tặc rải trên quốc lộ, dắt bộ hai cây số mới gặp tiệm vá, bị chém tám chục ngàn.
lốp không săm bơm keo tự vá, cán đinh rút ra vẫn chạy tiếp vài hôm.
má phanh mòn tới kim loại, bóp nghe két két, cày đĩa thành rãnh.
dầu phanh hút ẩm lâu ngày đen kịt, đổ đèo sôi lên, bóp lút cần mà xe vẫn trôi.
xả gió phanh phải hai người, một bóp một mở vít, tới khi hết bọt lăn tăn.
phuộc trước xì dầu, qua ổ gà kêu cộc cộc dội lên tay lái.
cổ phốt rơ, buông tay là xe lảo đảo, nhồi mỡ thay bi mới hết.
bình điện yếu, còi kêu như vịt khàn, xi nhan chớp đều đều chậm rì.
cục sạc hỏng, đèn pha tăng ga là đứt bóng cái phụt.
xe điện ngập nước hôm triều cường, bo điều khiển rỉ xanh, báo lỗi tay ga.
bình lithium xe điện học sinh sạc qua đêm cạnh cầu thang, nghĩ mà lo.
xăng dỏm pha, bình xăng con đóng cặn nhớt nhớt vàng, nghẹt hết giclơ.
vệ sinh họng gió, súc kim phun, xoá lỗi bằng máy cầm tay, ga lăng ti lại đều.
đèn vàng hình cái máy sáng trên đồng hồ, đọc ra lỗi cảm biến ôxy.
bầu lọc xúc tác bị móc trộm lúc xe đậu ngoài bãi, nổ máy kêu như xe tăng.
xe tải nhỏ chở heo chạy đường đất, nhíp gãy lá cái, thùng nghiêng một bên.
két nước xe tải rỉ, châm nước máy hoài đóng cáu, leo đèo kim chỉ sát vạch đỏ.
sôi nước giữa đèo Cả, mở nắp vội, hơi phụt phỏng cả cánh tay.
côn dính, vô số nghe rột rột, nhấp hai ba lần mới lọt.
lá côn cháy mùi khét lẹt, xe chở nặng bò lên dốc tuột lui thót tim.
cầu sau hú ù ù ở tốc độ sáu mươi, vành chậu quả dứa mòn lệch.
thước lái rơ, đánh nửa vòng bánh mới ăn, đi đăng kiểm rớt là cái chắc.
độ chụm sai, lốp mòn vẹt mép trong như bị gọt.
bơm trợ lực kêu rên khi đánh hết lái, dầu đỏ cạn dưới vạch.
rô-tuyn lỏng lẻo, chạy nhanh bánh trước lắc như múa.
phanh hơi xì, kim đồng hồ tụt, ông tài nghe tiếng phì phì mà sởn gáy.
tăng bua nứt rạn chân chim, mài láng quá mỏng lại mau nóng.
xe khách giường nằm bốc mùi ẩm, điều hoà nhỏ nước xuống nệm khách.
lốc lạnh bó, dây đai trượt khét, nổ đèn là phải tắt lạnh.
dàn lạnh ô tô đóng bụi mốc, bật lên nghe mùi chua như giẻ lau.
gas lạnh xì ở van nạp, soi thuốc huỳnh quang thấy vệt xanh lá.
kính lái nứt lan từ vết đá văng, bơm keo sớm thì còn cứu được.
gạt mưa chai cao su, gạt tới đâu nhoè tới đó, đêm mưa mù mịt.
cần gạt xước kính thành vòng cung, đánh bóng bột xêri mờ bớt.
cửa xe sập mạnh mới vô khớp, bản lề xệ, gioăng hú gió.
motor lên kính yếu, kính lên tới nửa chừng lại tụt, kẹp tay con nít chớ chơi.
sàn xe mục, giẫm thủng, vùng biển ai mua xe cũ cũng ngán khoản này.
đồng sơn ô tô bả matit dày cộm, gõ cộp cộp, soi đèn gợn sóng.
xe ngập lụt dọn lại bóng bẩy, dây đai an toàn kéo hết ra thấy vệt bùn.
tua công tơ mét cho số đẹp, nhìn bàn đạp mòn vẹt là biết.
chạy xe mới rô đai phải nhẹ nhàng, nghìn cây đầu thay nhớt lần một.
lấy gì đo để biết nhớt còn tốt, hay cứ đúng năm nghìn cây là đổ bỏ?
nhớt thải gom vào phuy bán cho người ta lọc lậu, đó là chuyện chẳng hay.
rửa xe nước xà phòng kiềm làm bay bóng, ốc nhôm trắng mốc.
tiệm rửa xả nước bùn dầu ra cống, hố ga váng cầu vồng lềnh bềnh.
bể tách dầu ba ngăn xây nửa ngày là xong mà cứ chần chừ mãi.
cứu hộ giao thông kéo xe bốn chỗ từ Bảo Lộc về Sài Gòn mất ba triệu rưỡi.
câu bình thì dây đỏ cực dương trước, dây đen kẹp vào lốc máy sau cùng.
đề cò cò, nghe tạch tạch mà không quay, cổ bình đóng phèn xanh lè.
động cơ xăng phun trực tiếp đóng muội họng hút, bắn vỏ hạt óc chó mới sạch.
kim phun điện tử dầu diesel chịu áp một nghìn tám trăm bar, hạt nước nhỏ cũng đủ phá.
lọc nước xe dầu đầy, đèn báo nhấp nháy mà tài xế làm ngơ.
bơm cao áp mòn, vòng tua lên xuống như thở dốc.
khí xả tuần hoàn nghẹt bồ hóng, xe ì và phun khói đen thui.
dung dịch urê kết tinh trắng trong ống, cảm biến NOx báo lỗi liên miên.
hộp số tự động giật từ hai lên ba, dầu đen ngửi mùi cháy.
dây curoa cam quên thay, đứt một phát xupáp đội cong hết.
sên cam nhão kêu rột rột lúc mới đề, có áp nhớt lên thì im.
xe lai xăng điện hết bảo hành, bộ pin cao áp quạt gió hút đầy lông chó.
đổi trạm pin xe máy điện ở tủ ven đường, hai phút là đi tiếp.
trạm sạc nhanh giữa trưa hạ công suất vì súng nóng quá ngưỡng.
xe buýt điện êm ru nhưng điều hoà ngốn pin, cuối tuyến còn có mười phần trăm.
lắp ráp ô tô trong nước, tỉ lệ nội địa mới quanh quẩn ghế, dây điện, ắc quy.
doanh nghiệp phụ trợ muốn lọt chuỗi phải có chứng chỉ, kiểm tra từng con ốc.
dập vỏ xe cần máy nghìn tấn, khuôn nặng bằng con voi, sân xưởng rung.
hàn bấm khung xe bốn nghìn điểm, robot làm chín phần, người rà lại một phần.
nhúng điện ly sơn lót chống gỉ chui vào tận hốc kín.
sơn ướt lên ướt, hạt bụi bé tí cũng nổi lên như mụn cóc.
thử nước tưới như bão mười phút, lọt giọt nào là tháo ron làm lại.
xe lôi, xe ba gác tự ráp bằng máy đầu ngang, chạy khói mù trời mà chở khoẻ.
cải tiến xe rùa có động cơ chở lúa trên bờ ruộng nhỏ, lùi được, quay đầu gọn.
xe công nông hết niên hạn bị cấm chạy, bà con vùng cao xoay xở bằng xe trâu.
thùng ben nâng lên nghiêng lật vì đổ trên nền dốc, xi lanh cong.
máy ủi xích lỏng, rơi guốc giữa bãi lầy, hì hục kê đòn bẩy.
máy đào bánh xích quay toa kêu cộc cộc, răng mâm mẻ mấy chiếc.
bơm thuỷ lực chính tụt lưu lượng, cần lên chậm như rùa mà máy thì rú.
xe lu rung không lên, bạc cục lệch tâm cháy.
cẩu bánh lốp chống chân trên đất yếu lún, cần nghiêng ai nấy la thất thanh.
xe bồn sữa rửa tuần hoàn nóng, quả cầu phun nghẹt cặn, mùi chua.
xe đông lạnh bong lớp xốp, cá tới chợ nhớt mắt.
xe chở gà lồng sắt hàn gờ bén, cánh gà trầy bầm bị trừ giá.
nghề độ xe lên cổ pô inox ba lớp, đi qua khu dân cư bị chửi um.
công an giao thông đo độ ồn, vượt mức là lập biên bản giữ xe.
tem đăng kiểm hết hạn hai ngày mà phạt mấy triệu, đau hơn hoạn.
xếp hàng đăng kiểm từ bốn giờ sáng, người ăn bánh mì, người mắc võng ngủ.
ghe vỏ gỗ sao trám chai phà năm nào cũng phải lên ụ xảm lại.
thợ xảm nhét xơ tràm với dầu chai vào kẽ ván, đục gõ lóc cóc cả bãi.
hà bún đục lỗ chỗ đáy thuyền, thui lửa rơm mỗi con nước kém.
đóng tàu cá mười tám mét, ky bằng gỗ căm xe, cong giang uốn theo dáng cây tự nhiên.
ghe bầu, ghe chài, tam bản, xuồng ba lá, vỏ lãi, mỗi thứ chạy một kiểu nước.
vỏ lãi composite mỏng tang lướt ào ào, sóng đánh lở hết bờ kinh.
máy đuôi tôm cần dài, chân vịt quấn lục bình là khựng lại rú lên.
cốt láp cong, bạc trục cọ kêu cót két, nước rịn vô khoang lấp xấp.
chân vịt mẻ cánh, tàu rung từ bánh lái rung lên tới cabin.
nắn cánh theo khuôn đất, cân tĩnh trên hai lưỡi dao, thiếu gam đắp thêm.
bước xoắn lớn quá máy không lên nổi vòng, khói đen, hao dầu.
tàu thép sáu bảy gỉ sét te tua nằm bờ, ngư dân ôm nợ, máy Trung Quốc thế máy Nhật.
vỏ tàu thép ăn mòn điểm sâu bốn ly ở mớn nước, phải thay tôn.
cục kẽm chống ăn mòn hàn sai cực tính nên tan chẳng bao nhiêu mà vỏ thì rỗ.
đà trượt bôi mỡ bò, chặt dây một nhát, tàu tuột xuống nước sóng vỗ ầm ầm.
lễ hạ thuỷ đốt pháo giấy, cúng con heo quay, chủ tàu vẽ mắt cho ghe.
phân đoạn lắp ghép lệch sườn mười ly, cắt ra chỉnh lại mất tuần lễ.
hàn trong két đáy đôi ngột ngạt, quạt thổi ống mềm, ngoài có người canh.
thợ hàn ngất trong hầm vì thiếu ôxy, người xuống cứu cũng gục theo.
đo khí trước khi vào, treo bảng, giữ liên lạc, thiếu một thứ cũng không xuống.
sơn hầm cá thực phẩm trắng tinh, xốp cách nhiệt phun dày hai tấc.
hầm bảo quản foam giữ đá được mười tám ngày, cá thu về còn đỏ mang.
hầm cũ lót gỗ ngấm nước tanh hôi, đá tan cái vèo, cá ươn bán mắm.
máy đá sệt làm từ nước biển bao lấy thân cá lạnh nhanh, không bầm.
tời thu lưới kẹt tay quay, cuốn cả ống quần bạn ghe.
máy tời thuỷ lực kéo khoẻ, bấm nhả là dừng, nhàn hơn tời ma sát trích máy chính.
đèn cao áp dụ mực ngốn hai chục ký dầu một đêm, chuyển đèn LED còn chưa tới nửa.
có điều mực không chuộng ánh LED trắng bằng, phải chỉnh quang phổ xanh lục.
máy dò ngang thấy bầy cá cách cả hải lý, nhưng dây đầu dò đứt ngầm thì mù tịt.
định vị, bộ đàm tầm xa, giám sát hành trình mất tín hiệu là bị gọi điện hỏi liền.
phao cứu sinh nắng mục, đụng nhẹ vỡ ruột xốp, có như không.
bơm la canh tự động nghẹt rác, tàu nằm cảng mà chìm lúc nửa đêm.
trục bánh lái gãy giữa biển động, cột dây vô cánh cửa hầm bẻ lái tạm.
tàu kéo sà lan đứt cáp, sà lan cát trôi đâm trụ cầu.
xà lan mở đáy đổ bùn sai chỗ, đùn cạn luồng, dân nuôi nghêu kêu cứu.
âu tàu nâng, triền dọc, ụ nổi, chỗ nào rảnh cho tôi gửi chiếc ghe hai chục ngày?
thợ máy tàu cũ thở dài, máy sáu xi lanh đời tám mươi kiếm bạc biên không ra.
chế bạc từ xe tải, tiện vành, khoan lại lỗ dầu, chạy tạm mùa này.
nước mặn lọt vào sinh hàn, ống titan thì sợ gì, ống đồng vài mùa thủng.
bơm nước biển cánh cao su rã, máy nóng còi hú, tắt máy thả neo giữa luồng.
dầu rò lan ra mặt cảng, phao quây không kịp, bè cá bớp chết ngạt.
tàu du lịch vịnh cải hoán, giấy tờ một đằng, số người một nẻo.
ca nô composite chế tạo chân không kín, tỉ lệ sợi cao nên nhẹ gần ba phần mười.
thử nghiêng ngang xác định trọng tâm, dời bao cát từ mạn này qua mạn kia.
tính ổn định theo mức chất hàng, sóng ngang gió giật cấp tám có lật không?
bố trí chung, tuyến hình, kết cấu cơ bản, ba bản vẽ nộp cho đăng kiểm thẩm định.
phần mềm trải tôn cắt bằng CNC, ráp lại vừa khít chẳng phải ướm bằng dưỡng gỗ.
mặt sàn phóng dạng ngày xưa rộng bằng sân bóng, thợ bò dưới đất vẽ cả tháng.
công nhân đóng tàu Hạ Long nghỉ việc hàng loạt, bến im lìm, cần cẩu gỉ.
nay đơn hàng châu Âu trở lại, ca đêm sáng rực lửa hàn.
chiếc xe cúp năm mươi của ba để lại, tôi giữ nguyên tem mác, sáng chủ nhật mới dắt ra chạy một vòng.
bác thợ già ngồi đầu ngõ chỉ cần nghe tiếng nổ là nói ra ngay bệnh, không cần cắm máy móc gì hết.
anh coi giùm em chiếc xe này, hễ trời mưa là chết máy, phơi nắng một hồi lại chạy được.
chắc là mô-bin sườn bị nứt vỏ, nước thấm vô đánh lửa ra ngoài, thay cái mới chừng trăm hai.
sao xe mới thay nhớt xong mà máy lại gầm to hơn, hay là chủ tiệm châm nhầm loại?
chị chạy xe giao hàng mỗi ngày trăm cây thì ba tuần nên thay nhớt một lần, đừng đợi tới tháng.
phụ tùng chính hãng bao giờ cũng có tem phản quang, cào lớp bạc rồi nhắn mã số để kiểm tra.
mua xe cũ thì nên rủ thợ quen đi cùng, nhất là coi khung sườn có bị hàn vá hay không.
số khung số máy bị đục lại, công an giữ xe, người mua ngay tình mất trắng.
thủ tục sang tên bây giờ làm ở công an xã, mang theo giấy bán có chứng thực và căn cước.
lệ phí trước bạ lần đầu năm phần trăm, ở tỉnh xa thì thấp hơn thành phố.
bằng lái hết hạn ba tháng phải thi lại lý thuyết, chú nhớ để ý kẻo phiền.
đường tỉnh lộ lồi lõm, xe tải cát chạy rầm rập suốt đêm, nhà hai bên nứt hết cả.
qua khỏi cây cầu sắt chừng năm trăm thước, bên tay trái có ga-ra sơn màu xanh là nhà tui.
tài xế đường dài kể chuyện đổ đèo Prenn mất thắng phải ủi vào đường cứu nạn.
đường cứu nạn rải sỏi xốp, bánh xe lún sâu, chiếc công ten nơ đứng khựng lại trong làn bụi.
chủ vườn chất bưởi lên thùng quá tải, nhíp ép xuống chạm cầu, chạy tới trạm cân là nộp phạt.
hàng dễ dập như thanh long nên lót xốp lưới và dùng xe có bầu hơi cho êm.
xe ôm công nghệ chạy điện mỗi ngày đổi pin ba lần, tính ra rẻ hơn đổ xăng một nửa.
tôi muốn đổi động cơ xăng của xe lam chở rác sang mô tơ điện thì phải hỏi cơ quan nào?
cải tạo phương tiện phải có hồ sơ thiết kế, thẩm định xong mới được thi công và nghiệm thu.
nhóm sinh viên cải hoán xe ba bánh cho người khuyết tật, tay trái vừa ga vừa phanh.
ghế nâng tự động giúp bác thương binh tự lên xuống xe, khỏi phải nhờ con cháu bồng.
động cơ chạy khí sinh học từ hầm phân heo bị ăn mòn bạc lót vì khí chưa lọc lưu huỳnh.
cho khí đi qua thùng phoi sắt gỉ tưới ẩm, mùi trứng thối giảm hẳn, máy phát nổ giòn.
dầu ăn phế thải nấu thành diesel sinh học, mùa lạnh đông lợn cợn làm nghẹt bầu lọc.
pha năm phần trăm thì chẳng sao, pha nhiều hơn thì ống cao su cũ sẽ trương mềm.
xăng E5 để lâu trong can hút nước tách lớp, máy cắt cỏ để qua mùa đông giật mãi chẳng nổ.
máy cắt cỏ hai thì pha nhớt nhiều quá phun khói mù, pha ít quá thì bó máy.
cái cưa lốc đốn tràm sên mau cùn, thợ ngồi giũa từng răng theo góc ba mươi độ.
bình xịt đeo vai xì nước ngay khớp nối, lưng áo ướt đẫm thuốc rầy, nguy hiểm lắm.
máy xới mini nhảy dựng lên khi gặp đất cứng, người cầm ê ẩm hai cánh tay.
giảm bề rộng dàn xới còn năm tấc, thêm cục tạ đằng trước thì đầm hẳn.
máy kéo bánh lồng lội sình tốt mà lên đường nhựa là cày nát mặt, xã cấm tiệt.
hai vợ chồng gom góp mua chiếc máy gặt cũ Nhật, mùa đầu chạy dịch vụ lấy lại được phân nửa vốn.
tới mùa mà hư cái bo điện, chờ hàng bốn ngày, lúa của người ta chín rục ngoài đồng.
đại lý ở thị xã có xe lưu động mang đồ nghề xuống ruộng sửa, gọi lúc nào cũng tới.
người đi biển quý nhất cái máy, ngoài khơi mà máy tắt thì có tiền cũng bằng không.
trước mỗi chuyến, thuyền trưởng đích thân kiểm dầu, nước, dây nhợ, thắp nén nhang rồi mới cho nổ máy.
bữa đó gió chướng thổi rát mặt, ghe lắc như đưa võng, thùng dầu dự trữ lăn lông lốc.
mấy anh em bạn chài thay nhau tát nước, sáng ra kiệt sức mới có tàu bạn tới dìu vô bờ.
hồ sơ vay đóng tàu theo nghị định cần phương án sản xuất, dự toán và hợp đồng với xưởng.
ngân hàng giải ngân theo tiến độ, xong ky, xong vỏ, lắp máy, mỗi đợt một phần.
ngư dân yêu cầu xưởng thay toàn bộ số tôn sai mác thép, không thì đưa ra toà.
kết quả giám định cho thấy thép tấm không đúng cấp đóng tàu, hàm lượng các bon cao hơn mức cho phép.
chúng tôi tìm loại sơn chống bám không độc, vừa giữ được vỏ vừa khỏi hại đàn tôm ven bờ.
lớp phủ silicon trơn khiến hàu bám hờ, tàu chạy trên mười hải lý là tự trôi đi.
màng này kỵ va đập nên ghe cập bến cạ đá hằng ngày thì không hợp.
bè nuôi cá bằng nhựa HDPE vòng tròn chịu sóng tốt hơn hẳn bè gỗ lâu nay.
mối hàn ống bè bị bong sau bão, cần thợ có máy hàn nhiệt ra tận lồng sửa.
phao xốp bọc bạt bị chuột gặm, hạt trắng trôi dạt tấp đầy bãi tắm.
thay phao xốp bằng phao nhựa thổi đặc ruột, giá gấp ba nhưng xài được mười lăm năm.
dây neo chạc đôi quấn hàu cứa đứt, bão vô cuốn phăng nguyên dãy lồng tôm hùm.
cầu phà Vàm Cống hồi chưa có cầu, xe kẹt mấy cây số, người bán kẹo dừa leo lên tận cửa.
phà cũ máy phát khói, sàn thép trơn nhớt, xe máy té oạch giữa trời mưa.
bến đò ngang áo phao treo cho có, hỏi thì bác lái bảo đường ngắn ngủn mặc làm gì.
đường thuỷ nội địa quy định chở quá mười hai người phải có bằng hạng ba trở lên.
xuồng máy chở học sinh bằng tôn mỏng, dằn sóng tàu lớn là chòng chành muốn lật.
thầy giáo vật lý cùng học trò gắn tấm pin trời lên xuồng, chạy êm, khỏi mùi dầu.
bộ pin đặt giữa lòng xuồng giữ trọng tâm thấp, hộp kín nước, có cầu chì ngắt nhanh.
tốc độ chừng tám cây số giờ, đầy nắng thì khỏi sạc, trời mưa còn đi được hai tiếng.
hạn chế lớn nhất là giá thành và cánh quạt điện hay bị rong cuốn.
tàu cao tốc cánh ngầm ngày trước Vũng Tàu đi một tiếng rưỡi, giờ chỉ còn trong ký ức.
đèn hàng hải cháy bóng, sương mù dày, tiếng còi hụ vang rền trên sông Soài Rạp.
thuỷ thủ trực ca ngủ gật, tàu ủi vô bãi, nước ròng là phơi nguyên cái bụng.
chờ con nước lớn rằm, hai tàu kéo cùng giật mới bứt ra khỏi bùn.
phanh tay xe tải bị bó, bánh sau nóng khét, sờ mâm không nổi.
tài phụ leo xuống đổ nước lên tăng bua, hơi bốc nghi ngút, gang gặp lạnh nứt luôn.
thói quen đổ nước làm mát phanh kiểu đó lợi bất cập hại, đăng kiểm nhắc mãi.
xe chở kính nghiêng giá chữ A, dây ràng lỏng, cua gấp là nguyên kiện đổ ụp.
thùng xe chở cám làm bằng composite kín, mưa gió không lo ẩm.
cửa thùng bửng nâng thuỷ lực hạ xuống ngang mặt đất, một người đẩy được cả tủ lạnh.
lắp thêm camera lùi và cảm biến thì đỡ cạ, mà bùn bám kín thì cũng như mù.
thiết bị giám sát hành trình báo quá bốn tiếng chưa nghỉ, chủ xe nhận thư phạt.
bác tài ngủ gục, xe lao xuống ruộng, trái dưa hấu lăn đỏ cả bờ mương.
bà con xúm lại nhặt giúp chất lên bờ, chẳng ai lấy một trái.
hội đồng bồi thường thẩm định xe lật chỉ đền sáu chục phần trăm vì chở vượt tải.
máy rửa xe cao áp gãy tay biên do không có nước mồi, bơm khô một phút là toi.
đầu vòi bung vòng ron, nước phun toé lên mặt, béc rơi mất tiêu.
tiệm nhà tôi thu nước rửa qua bể cát than rồi dùng lại, tiền nước giảm còn phần ba.
đánh bóng sơn ba bước, phá xước, xoá vòng xoáy, phủ gốm, mất nguyên ngày trời.
sơn dặm cửa xe ra nắng lệch tông, pha màu bằng mắt thì mấy ai đúng được.
kéo nắn khung xe tai nạn trên bàn có thước điện tử, lệch quá ba ly là túi khí có thể không bung.
túi khí đã nổ mà garage nhét giẻ vào bịt lại, tắt đèn cảnh báo, bán như xe lành.
xe tập lái côn nặng trịch, học viên chân run cầm cập, chết máy giữa vòng xuyến.
thầy dạy lái gắt gỏng, thương thì thương mà nghe quát là quên sạch.
công tắc xi nhan tiếp xúc kém, xịt chút dung dịch tẩy rồi gạt tới gạt lui mấy chục cái.
bóng pha led độ chói mắt người đi ngược chiều, luồng sáng tán loạn không ra vạch cắt.
dây độ đấu thêm bốn cái còi, cháy cầu chì tổng giữa cao tốc, tắt lịm.
lỗ thoát nước dưới chân kính lá rụng bít kín, nước tràn vô khoang, thảm mốc xanh.
xe để lâu chuột vô làm ổ trong lọc gió, gặm dây điện giắc cắm, mùi nước tiểu nồng nặc.
đổ nhầm dầu vô xe xăng thì đừng đề, kêu người rút bình súc ống cái đã.
cây xăng đong thiếu, chiếc xe bình bốn lít mà bơm vô được bốn lít rưỡi, lạ chưa?
phương pháp đo khí thải xe máy bằng cách cắm đầu dò vào ống xả lúc chạy không tải.
nồng độ CO vượt bốn phẩy năm phần trăm, hoà khí giàu quá, chỉnh vít gió nửa vòng là giảm.
dự kiến kiểm định khí thải xe máy sẽ áp dụng trước ở hai thành phố lớn.
người nghèo chạy xe nát bán bánh mì, hỏi đổi xe thì lấy đâu ra tiền.
chương trình thu xe cũ đổi xe điện cho góp hai mươi bốn tháng không lãi.
thợ sửa xe xăng phải học lại điện cao áp, găng cách điện, thẻ khoá, đồng hồ đo cách điện.
tháo bộ pin bốn trăm vôn mà quên rút cầu ngắt thì coi như đùa với tử thần.
pin xe điện bốc cháy dùng nước phun cả tiếng chưa tắt, phải dìm nguyên xe vào bể.
tái chế pin lithium nghiền trong khí trơ, thu bột đen chứa coban, niken.
kho pin thải chất sau nhà không lối thoát, phòng cháy xuống kiểm tra yêu cầu di dời gấp.
khung xe đạp tre quấn sợi gai tẩm nhựa nhẹ và êm, khách Đức đặt mỗi tháng ba mươi chiếc.
mối nối cổ lái là chỗ chịu lực nhất, thử mỏi trăm nghìn chu kỳ chưa hề rạn.
líp xe đạp nhảy răng, sên giãn, đạp hụt chân một cái đau điếng ống đồng.
căm gãy hai cái, niềng đảo, bóp thắng giật giật, thợ ngồi cân vành bằng cái khoá tí hon.
xích lô du lịch sơn mới bóng loáng, mui che đỏ rực, bác đạp còng lưng qua dốc.
xe lăn điện cho người già lên được bậc thềm cao mười phân, leo dốc mười lăm độ.
xe thồ Tây Nguyên chở cà phê lội bùn, quấn xích quanh bánh cho bám.
máy nổ đầu bò gắn thêm hộp số xe U-oát, thành chiếc xe độ chế băng rừng kéo gỗ.
cấm lưu hành nên xe ấy chỉ dám chạy trong rẫy, tối mịt mới ra lộ.
xưởng độ thùng xe bán hàng lưu động, mở cánh bên lên là thành quầy nước mía.
máy ép nước mía siêu sạch bánh răng nhựa kêu cót két, nước đen do trục gỉ.
mấy cái bạt che mưa xe máy phấp phới cuốn vào bánh sau, té lăn quay.
mũ bảo hiểm dỏm xốp mỏng dính, đập nhẹ đã vỡ, đội chỉ để đối phó.
thử mũ bằng cách thả rơi lên đe hình bán cầu, gia tốc đầu giả không quá hai trăm.
găng tay, giáp gối cho dân chạy đường xa, chỗ ống khuỷu có mút nở.
ai còn giữ sơ đồ dây điện xe Minsk cho em xin, xe ông nội em đang phục hồi.
máy Minsk hai thì nổ bành bạch, leo đèo chẳng xe nào bì được.
cu li xe mặt trống tang trống, thắng bố tấm bố vuông, ai đời cũ mới biết.
xe jeep cũ lùn tịt, hộp số phụ kẹt, kéo cần vào cầu nghe cái rụp.
làm lại nội thất da, bọc trần nỉ, khử mùi bằng ôzôn một tiếng đóng kín cửa.
chỗ đậu trong chung cư cấm sạc qua đêm, cư dân đi xe điện kéo nhau lên ban quản lý chất vấn.
cuộc họp kéo dài tới khuya, rốt cuộc biểu quyết cho lắp mười trụ ngoài sân.
đơn vị lắp đặt phải chịu trách nhiệm nếu dây nguồn nóng quá sáu mươi độ.
mỗi khi tàu nhổ neo, xưởng chúng tôi cử một thợ đi theo chạy thử ba ngày đêm.
chạy thử đường dài bốn tiếng toàn tải, ghi vòng quay, nhiệt độ khí xả từng xi lanh.
xi lanh số năm nóng hơn hẳn, kim phun nhỏ giọt, thay tại chỗ bằng cái dự phòng.
rung thân tàu vùng đuôi lớn do xung áp chân vịt, vát mép dẫn bớt đi phần nào.
sàn lầu lái nghe rì rầm, ly nước gợn sóng tròn, thuyền trưởng lắc đầu chưa ký.
lắp đệm đàn hồi dưới máy và khớp mềm, tiếng ồn buồng ngủ còn sáu lăm đêxiben.
vách ngăn kín nước có lỗ luồn dây chưa trét keo, thanh tra rọi đèn phát hiện.
cửa lấy nước biển rác bao ni lông hút dính, nhiệt độ máy leo vùn vụt.
nước la canh lẫn dầu qua máy phân ly mười lăm phần triệu mới được xả ra biển.
sổ nhật ký dầu ghi khống, cảng Úc giữ tàu mười hai hôm, tiền phạt khiếp vía.
thuyền viên phàn nàn bếp nóng, nước ngọt vàng gỉ, cơm ăn có sạn.
máy lọc nước biển áp cao màng nghẹt, nước ra lờ lợ, gội đầu tóc bết.
bên đặt đóng muốn đổi máy chính sau khi đã hàn bệ, phát sinh ấy ai trả?
phụ lục số ba bổ sung giá trị hai tỷ tư và lùi ngày bàn giao tới cuối quý một.
chủ tàu Hy Lạp bỏ cọc, con tàu ba mươi bốn nghìn tấn nằm đó như núi thép.
cuối cùng cũng bán được với giá sắt, công nhân nhìn mà rơm rớm.
thợ sắt tàu quen leo giàn giáo tre, nay bắt buộc giàn thép có lưới hứng.
tai nạn té ngã ở xưởng đóng tàu chiếm hàng đầu, kế tới là bỏng và vật rơi.
mùa mưa bão, cẩu chân đế phải khoá ray, chằng bốn góc, hạ cần xuôi gió.
Đà Nẵng nắng rát, tôn boong bốc hơi hầm hập, thợ đi giày hai lớp vẫn bỏng gan bàn chân.
bữa cơm trưa giữa bãi, cà mèn cá kho, ly trà đá, gió sông thổi lồng lộng.
`
